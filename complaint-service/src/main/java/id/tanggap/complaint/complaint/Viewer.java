package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Refusal;
import id.tanggap.complaint.people.People;
import id.tanggap.complaint.wall.Exclusions;
import id.tanggap.complaint.wall.Wall;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the caller is to a complaint now: the desk that works on its route, the section it is
 * assigned to by appointment, the head of the office, or somebody it may never reach. Stands before
 * the wall of the database and says the same.
 */
@RequestScoped
class Viewer {

  private final Caller caller;
  private final People people;
  private final Exclusions exclusions;
  private final Wall wall;
  private final Instant now;

  Viewer(Caller caller, People people, Exclusions exclusions, Wall wall, Clock clock) {
    this.caller = caller;
    this.people = people;
    this.exclusions = exclusions;
    this.wall = wall;
    this.now = clock.instant();
  }

  /** From here on this transaction sees what the caller may see. */
  void asks() {
    wall.staffAsks(caller, now);
  }

  /**
   * The same for one complaint; 404 where it is hidden from the caller, and as soon where it is not
   * there.
   */
  void asksFor(UUID complaint) {
    asks();
    if (!wall.letsThrough(complaint)) {
      throw NOT_FOUND.refusal();
    }
  }

  By asStaff() {
    return By.staff(caller.personId(), caller.actor().role(), now);
  }

  /** What is not the caller's to see does not exist for it. */
  void requireSightOf(Complaint complaint) {
    if (!sees(complaint)) {
      throw NOT_FOUND.refusal();
    }
  }

  boolean sees(Complaint complaint) {
    return caller.servesOffice(complaint.officeCode)
        && (isDeskOf(complaint) || caller.has(Role.OFFICE_HEAD) || isWorkerOf(complaint))
        && !exclusions.from(complaint.id).contains(caller.personId());
  }

  /** Whether the caller reads whom it is about, and may decide. */
  boolean isDeskOf(Complaint complaint) {
    return caller.has(
        complaint.route == Route.OFFICE_HEAD ? Role.OFFICE_HEAD : Role.COMPLIANCE_OFFICER);
  }

  void require(ComplaintAction action, Complaint complaint) {
    Refusal.ifAny(obstacleTo(action, complaint).map(problem -> problem.refusal()));
  }

  /** Why an action is not the caller's. */
  Optional<ProblemType> obstacleTo(ComplaintAction action, Complaint complaint) {
    var mine =
        switch (action.side()) {
          case DESK -> isDeskOf(complaint);
          case WORKER -> isDeskOf(complaint) || isWorkerOf(complaint);
          case OFFICE_HEAD -> caller.has(Role.OFFICE_HEAD);
          case CONFIDANT -> caller.has(Role.COMPLIANCE_OFFICER);
          case REPORTER -> false;
        };
    return mine ? Optional.empty() : Optional.of(FORBIDDEN);
  }

  /** What waits for the caller. */
  Turns turns() {
    var desks = EnumSet.noneOf(Route.class);
    if (caller.has(Role.COMPLIANCE_OFFICER)) {
      desks.addAll(EnumSet.of(Route.COMPLIANCE_DESK, Route.REGIONAL_OFFICE));
    }
    if (caller.has(Role.OFFICE_HEAD)) {
      desks.add(Route.OFFICE_HEAD);
    }
    return new Turns(desks, people.sectionsHeadedBy(caller.personId(), now));
  }

  private boolean isWorkerOf(Complaint complaint) {
    var section = complaint.progress.sectionCode;
    return section != null
        && people.standsFor(caller.personId(), complaint.officeCode, section, now);
  }

  /** At which desks the caller works, and which sections it stands for. */
  record Turns(Set<Route> desks, List<String> sections) {}
}
