package id.tanggap.sla.facts;

import id.tanggap.events.consultation.Channel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case is handled and who has it in hand: office, channel, topic, section and officer. */
@Embeddable
public record Handling(
    String officeCode,
    @Enumerated(EnumType.STRING) Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId) {

  public Handling withSection(String code) {
    return new Handling(officeCode, channel, topicCode, code, officerId);
  }
}
