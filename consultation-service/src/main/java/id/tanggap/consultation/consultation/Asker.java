package id.tanggap.consultation.consultation;

import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.events.consultation.StakeholderKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the consultation needs of the profile of who asked: codes and facts, no names. */
@Embeddable
public record Asker(
    UUID stakeholderId,
    @Enumerated(EnumType.STRING) StakeholderKind stakeholderKind,
    @Nullable String satkerCode,
    boolean identified,
    boolean reachable,
    List<String> warnings) {

  /** The asker by its profile. */
  public static Asker of(Stakeholder profile) {
    return new Asker(
        profile.id(),
        profile.kind(),
        profile.satkerCode().orElse(null),
        profile.isIdentified(),
        profile.isReachable(),
        profile.warnings());
  }
}
