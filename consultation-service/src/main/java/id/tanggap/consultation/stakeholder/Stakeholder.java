package id.tanggap.consultation.stakeholder;

import id.tanggap.events.consultation.StakeholderIdentified;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The profile of whom the office serves, as it was stated for one visit or case (FF-1b, ON-2x). A
 * code that is none is kept as stated, and is a warning: only proper codes may be published.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Stakeholder {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private StakeholderKind kind;

  private @Nullable String roleCode;
  private @Nullable String satkerCode;
  private @Nullable String statedRoleCode;
  private @Nullable String statedSatkerCode;
  private @Nullable String organisationName;
  private @Nullable String name;
  private @Nullable String contact;
  private List<String> warnings;

  protected Stakeholder() {}

  Stakeholder(StakeholderProfile stated) {
    this.id = Ids.next();
    this.kind = stated.kind();
    this.roleCode = RoleCode.accepted(stated.roleCode()).orElse(null);
    this.satkerCode = SatkerCode.accepted(stated.satkerCode()).orElse(null);
    this.statedRoleCode = stated.roleCode();
    this.statedSatkerCode = stated.satkerCode();
    this.organisationName = stated.organisationName();
    this.name = stated.name();
    this.contact = stated.contact();
    this.warnings = ProfileWarning.of(stated);
  }

  public UUID id() {
    return id;
  }

  public StakeholderKind kind() {
    return kind;
  }

  public Optional<String> roleCode() {
    return Optional.ofNullable(roleCode);
  }

  public Optional<String> satkerCode() {
    return Optional.ofNullable(satkerCode);
  }

  /** Codes of what is odd about the profile; never a reason to refuse (R3). */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** FF-1b: a satker by its code, anybody else by organisation or name. */
  public boolean isIdentified() {
    return kind == StakeholderKind.SATKER
        ? satkerCode != null
        : organisationName != null || name != null;
  }

  /** Whether a number or address to reach the stakeholder was given. */
  public boolean isReachable() {
    return contact != null;
  }

  /** What is published when it is said who visits. */
  public StakeholderIdentified identifiedInVisit(UUID visit) {
    return identified(visit, null);
  }

  /** What is published when it is said who asks. */
  public StakeholderIdentified identifiedInCase(UUID consultation) {
    return identified(null, consultation);
  }

  /** The profile as it was stated, for those who may see the case. */
  public StakeholderProfile profile() {
    return new StakeholderProfile(
        kind, statedRoleCode, statedSatkerCode, organisationName, name, contact);
  }

  private StakeholderIdentified identified(@Nullable UUID visit, @Nullable UUID consultation) {
    return new StakeholderIdentified(
        visit, consultation, id, kind, roleCode, satkerCode, warnings());
  }
}
