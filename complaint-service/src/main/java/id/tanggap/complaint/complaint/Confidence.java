package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.complaint.ComplaintProblem.NO_CONFIDENTIAL_IDENTITY;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Refusal;
import id.tanggap.complaint.sealedreport.IdentityReadings;
import id.tanggap.complaint.wall.Exclusions;
import id.tanggap.complaint.wall.Wall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Who reported in confidence, for a compliance officer who sees the complaint and for an integrity
 * officer whom it is not hidden from.
 */
@RequestScoped
class Confidence {

  private final Complaints complaints;
  private final Reporters reporters;
  private final Exclusions exclusions;
  private final Viewer viewer;
  private final Wall wall;
  private final Caller caller;
  private final Instant now;

  Confidence(
      Complaints complaints,
      Reporters reporters,
      Exclusions exclusions,
      Viewer viewer,
      Wall wall,
      Caller caller,
      Clock clock) {
    this.complaints = complaints;
    this.reporters = reporters;
    this.exclusions = exclusions;
    this.viewer = viewer;
    this.wall = wall;
    this.caller = caller;
    this.now = clock.instant();
  }

  /** What was kept back; 409 where there is nothing of the kind. */
  @Transactional
  Kept of(UUID id) {
    var complaint = caller.has(Role.INTEGRITY_OFFICER) ? guarded(id) : seen(id);
    Refusal.ifAny(
        ComplaintAction.IDENTITY_DISCLOSURE
            .obstacleIn(complaint)
            .map(problem -> problem.refusal()));
    var reporter = reporters.of(id).orElseThrow(NO_CONFIDENTIAL_IDENTITY::refusal);
    return new Kept(complaint.officeCode, reporter);
  }

  IdentityReadings.Reader reader(String reason) {
    var role =
        caller.has(Role.INTEGRITY_OFFICER) ? Role.INTEGRITY_OFFICER : Role.COMPLIANCE_OFFICER;
    return new IdentityReadings.Reader(caller.personId(), role, reason, now);
  }

  private Complaint seen(UUID id) {
    viewer.asksFor(id);
    var complaint = complaints.seen(id);
    viewer.requireSightOf(complaint);
    viewer.require(ComplaintAction.IDENTITY_DISCLOSURE, complaint);
    return complaint;
  }

  private Complaint guarded(UUID id) {
    wall.integrityAsks(caller);
    if (!wall.letsIntegrityThrough(id)) {
      throw NOT_FOUND.refusal();
    }
    var complaint = complaints.seen(id);
    if (!caller.servesOffice(complaint.officeCode)
        || exclusions.from(id).contains(caller.personId())) {
      throw NOT_FOUND.refusal();
    }
    return complaint;
  }

  /** Who reported, and to which office. */
  record Kept(String officeCode, Reporter reporter) {}
}
