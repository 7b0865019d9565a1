package id.tanggap.consultation.stakeholder;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.StakeholderKind;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is said of a stakeholder; nothing but the kind may be demanded (R3). */
public record StakeholderProfile(
    @NotNull StakeholderKind kind,
    @PlainText(max = 40) @Nullable String roleCode,
    @PlainText(max = 40) @Nullable String satkerCode,
    @PlainText(max = 200) @Nullable String organisationName,
    @PlainText(max = 200) @Nullable String name,
    @PlainText(max = 200) @Nullable String contact) {

  /** The same profile of the satker that a token vouches for. */
  public StakeholderProfile ofSatker(String code) {
    return new StakeholderProfile(kind, roleCode, code, organisationName, name, contact);
  }
}
