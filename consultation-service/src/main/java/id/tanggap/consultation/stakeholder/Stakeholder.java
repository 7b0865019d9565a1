package id.tanggap.consultation.stakeholder;

import static id.tanggap.consultation.ConsultationProblem.STAKEHOLDER_ERASED;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ErasureReason;
import id.tanggap.events.consultation.StakeholderCorrected;
import id.tanggap.events.consultation.StakeholderErased;
import id.tanggap.events.consultation.StakeholderIdentified;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.events.consultation.StakeholderRestricted;
import id.tanggap.events.consultation.StakeholderRestrictionLifted;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
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
  private @Nullable Instant erasedAt;
  private boolean restricted;
  private long sequence;

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
    this.contact = Optional.ofNullable(stated.contact()).map(Contact::kept).orElse(null);
    this.warnings = ProfileWarning.of(stated);
  }

  /** UU PDP 43: only kind and proper codes are left; nobody can tell any more who it was. */
  public Entry erase(String office, ErasureReason reason, Act act) {
    statedRoleCode = roleCode;
    statedSatkerCode = satkerCode;
    organisationName = null;
    name = null;
    contact = null;
    erasedAt = act.recordedAt();
    return entry(office, new StakeholderErased(id, reason), act);
  }

  /** What is kept was wrong; what is not put right stays. */
  public Entry correct(Correction right, String office, Act act) {
    requireKept();
    organisationName = right.organisationName().orElse(organisationName);
    name = right.name().orElse(name);
    contact = right.contact().map(Contact::kept).orElse(contact);
    return entry(office, new StakeholderCorrected(id), act);
  }

  /**
   * Its data is not used until the restriction is lifted; whoever is restricted already stays so.
   */
  public List<Entry> restrict(String office, List<UUID> cases, Act act) {
    requireKept();
    if (restricted) {
      return List.of();
    }
    restricted = true;
    return List.of(entry(office, new StakeholderRestricted(id, cases), act));
  }

  /** Its data may be used again. */
  public List<Entry> liftRestriction(String office, List<UUID> cases, Act act) {
    if (!restricted) {
      return List.of();
    }
    restricted = false;
    return List.of(entry(office, new StakeholderRestrictionLifted(id, cases), act));
  }

  private void requireKept() {
    if (isErased()) {
      throw STAKEHOLDER_ERASED.refusal().about(id.toString());
    }
  }

  private Entry entry(String office, ConsultationEvent event, Act act) {
    sequence++;
    return act.entry(id, sequence, office, event);
  }

  public boolean isErased() {
    return erasedAt != null;
  }

  public Optional<Instant> erasedAt() {
    return Optional.ofNullable(erasedAt);
  }

  public boolean isRestricted() {
    return restricted;
  }

  /** How often something was done with its data. */
  public long sequence() {
    return sequence;
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

  /** The profile where it is shown to everybody of the office: nothing of it while restricted. */
  public StakeholderProfile shownProfile() {
    return restricted ? new StakeholderProfile(kind, null, null, null, null, null) : profile();
  }

  private StakeholderIdentified identified(@Nullable UUID visit, @Nullable UUID consultation) {
    return new StakeholderIdentified(
        visit, consultation, id, kind, roleCode, satkerCode, warnings());
  }
}
