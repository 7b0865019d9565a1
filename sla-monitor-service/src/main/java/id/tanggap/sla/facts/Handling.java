package id.tanggap.sla.facts;

import id.tanggap.events.consultation.Channel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is handled and who has it in hand: office, channel, topic, section and officer. Of a
 * complaint, and of what is about personal data, only the office is known.
 */
@Embeddable
public record Handling(
    String officeCode,
    @Enumerated(EnumType.STRING) @Nullable Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId) {

  static Handling of(String officeCode) {
    return new Handling(officeCode, null, null, null, null);
  }

  public Handling withSection(String code) {
    return new Handling(officeCode, channel, topicCode, code, officerId);
  }
}
