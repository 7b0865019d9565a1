package id.tanggap.escalation.escalation;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.escalation.EscalationProblem.SECTION_HAS_A_HEAD;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import id.tanggap.escalation.section.Head;
import id.tanggap.escalation.section.SectionOfOffice;
import id.tanggap.escalation.section.Sections;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.journal.Journal;
import id.tanggap.journal.Moment;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller is to an escalation today: an officer of its office, the head of its section by
 * appointment, or the head of the office, who stands in where a section has no head.
 */
@RequestScoped
class Viewer {

  private static final Wording NOT_BEFORE_IT_WAS_HANDED_ON =
      new Wording(
          "tidak boleh sebelum eskalasi sampai pada kepala seksi",
          "must not be before the escalation came to the section head");

  private static final Set<String> HANDED_ON =
      Set.of(
          EscalatedToSectionHead.class.getSimpleName(),
          EscalationReturned.class.getSimpleName(),
          EscalationResubmitted.class.getSimpleName(),
          EscalationRedirected.class.getSimpleName());

  private final Caller caller;
  private final Sections sections;
  private final Privacy privacy;
  private final Journal journal;
  private final Instant now;

  Viewer(Caller caller, Sections sections, Privacy privacy, Journal journal, Clock clock) {
    this.caller = caller;
    this.sections = sections;
    this.privacy = privacy;
    this.journal = journal;
    this.now = clock.instant();
  }

  /** The caller as the writer of what it does now. */
  Writer asWriter() {
    return new Writer(caller.personId(), caller.actor(), now, now);
  }

  /** As {@link #asWriter}, of something that occurred when the caller says. */
  Writer asWriterOf(Escalation escalation, Stated stated) {
    if (stated.at() == null) {
      return asWriter();
    }
    var zone = sections.zoneOf(escalation.officeCode);
    var occurredAt =
        stated
            .notBefore(handedToTheHead(escalation), NOT_BEFORE_IT_WAS_HANDED_ON)
            .honest(now, zone);
    return new Writer(caller.personId(), caller.actor(), occurredAt, now);
  }

  /** To open it hands it to nobody: an answer may have been told by phone before. */
  private Instant handedToTheHead(Escalation escalation) {
    return journal.momentsOf(escalation.id.toString(), HANDED_ON).stream()
        .map(Moment::occurredAt)
        .max(Comparator.naturalOrder())
        .orElse(escalation.raisedAt);
  }

  /** What the caller's lists may show. */
  Scope scope() {
    var scope = withRestricted();
    return seesRestricted() ? scope : new Scope.Unrestricted(scope);
  }

  private Scope withRestricted() {
    if (!isOfficer() && !caller.has(Role.OFFICE_HEAD)) {
      return new Scope.HeadedSections(sectionsHeadedToday());
    }
    return caller.servesEveryOffice()
        ? new Scope.EveryOffice()
        : new Scope.Offices(caller.offices());
  }

  /** What the caller has to do next, in each of its capacities. */
  List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    turns.add(new Turn.OfHead(sectionsHeadedToday()));
    if (isOfficer()) {
      turns.add(
          caller.servesEveryOffice()
              ? new Turn.OfOfficersEverywhere()
              : new Turn.OfOfficers(caller.offices()));
    }
    if (caller.has(Role.OFFICE_HEAD)) {
      var offices = caller.offices();
      turns.add(new Turn.OfOfficeHead(offices, sections.withHead(offices, now)));
    }
    return turns;
  }

  private List<SectionOfOffice> sectionsHeadedToday() {
    return sections.headedBy(caller.personId(), now).stream()
        .filter(section -> caller.servesOffice(section.officeCode()))
        .toList();
  }

  /** What is not the caller's to see does not exist for it. */
  void requireSightOf(Escalation escalation) {
    if (!sees(escalation)) {
      throw NOT_FOUND.refusal();
    }
  }

  /** The caller as the one who stands for the section today. */
  Head asHeadFor(Escalation escalation) {
    require(escalation, EscalationAction.Side.HEAD);
    return headOf(escalation).orElseGet(() -> new Head(caller.personId(), Capacity.OFFICE_HEAD));
  }

  void requireOfficerOf(Escalation escalation) {
    require(escalation, EscalationAction.Side.OFFICER);
  }

  /** Why an action of that side is not the caller's. */
  Optional<ProblemType> obstacleTo(EscalationAction.Side side, Escalation escalation) {
    return switch (side) {
      case OFFICER -> isOfficer() ? Optional.empty() : Optional.of(FORBIDDEN);
      case HEAD -> obstacleToHeading(escalation);
    };
  }

  private Optional<ProblemType> obstacleToHeading(Escalation escalation) {
    var head = headOf(escalation);
    if (head.filter(this::isCaller).isPresent()) {
      return Optional.empty();
    }
    if (!caller.has(Role.OFFICE_HEAD)) {
      return Optional.of(FORBIDDEN);
    }
    return head.map(_ -> SECTION_HAS_A_HEAD);
  }

  private void require(Escalation escalation, EscalationAction.Side side) {
    requireSightOf(escalation);
    Refusal.ifAny(
        obstacleTo(side, escalation)
            .map(problem -> problem.refusal().about(escalation.id.toString())));
  }

  private boolean sees(Escalation escalation) {
    return caller.servesOffice(escalation.officeCode)
        && (isOfficer()
            || caller.has(Role.OFFICE_HEAD)
            || headOf(escalation).filter(this::isCaller).isPresent())
        && (escalation.endedAt == null
            || seesRestricted()
            || !privacy.isRestricted(escalation.consultationId));
  }

  /** UU PDP: what its stakeholder had restricted is shown to the head of the office only. */
  boolean seesRestricted() {
    return caller.has(Role.OFFICE_HEAD);
  }

  /** Who stands for the escalation's section today, by appointment. */
  Optional<Head> headOf(Escalation escalation) {
    return sections
        .of(escalation.officeCode, escalation.sectionCode)
        .flatMap(section -> section.headAt(now));
  }

  private boolean isOfficer() {
    return caller.has(Role.SERVICE_OFFICER) || caller.has(Role.CSO);
  }

  private boolean isCaller(Head head) {
    return head.personId().equals(caller.personId());
  }
}
