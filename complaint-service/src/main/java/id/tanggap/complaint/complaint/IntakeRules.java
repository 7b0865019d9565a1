package id.tanggap.complaint.complaint;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import id.tanggap.complaint.people.Offices;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.consultation.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What may come in, on which way and by whom: COMP-1 to COMP-4b as rules. */
@ApplicationScoped
class IntakeRules {

  /** Paper, telephone and the desk have no form of their own: an officer types them in. */
  private static final Set<ComplaintChannel> TRANSCRIBED =
      EnumSet.of(
          ComplaintChannel.SUGGESTION_BOX, ComplaintChannel.SMS, ComplaintChannel.FACE_TO_FACE);

  private final Offices offices;

  IntakeRules(Offices offices) {
    this.offices = offices;
  }

  /** COMP-2: what belongs to WISE is not even looked at here. */
  void requireNoContent(IntakeRequest request) {
    if (request.text() != null || request.reporter() != null) {
      throw Refusal.ofField(
          "text",
          new Wording(
              "dikosongkan: sampaikan langsung ke WISE", "is left out: tell it to WISE directly"));
    }
  }

  /** What came in, as it is kept; a wrong one is refused and the field named. */
  Submission submission(IntakeRequest request, Submitter by, Instant now) {
    requireText(request);
    requireItsWay(request, by);
    requireNobodyNamed(request);
    var submittedAt = submittedAt(request, by, now);
    return new Submission(
        request.officeCode(),
        request.channel(),
        request.anonymity(),
        originOf(request, submittedAt, now),
        submittedAt,
        now,
        request.externalReference(),
        request.consultationNumber());
  }

  private static void requireText(IntakeRequest request) {
    if (request.text() == null) {
      throw Refusal.ofField("text", new Wording("wajib diisi", "is required"));
    }
  }

  private static void requireItsWay(IntakeRequest request, Submitter by) {
    if (by == Submitter.PUBLIC && TRANSCRIBED.contains(request.channel())) {
      throw Refusal.ofField(
          "channel",
          new Wording("dicatat oleh petugas", "is typed in by an officer of the office"));
    }
  }

  private static void requireNobodyNamed(IntakeRequest request) {
    if (request.anonymity() == Anonymity.ANONYMOUS && request.reporter() != null) {
      throw Refusal.ofField(
          "reporter", new Wording("dikosongkan bila anonim", "is left out where it is anonymous"));
    }
  }

  private Instant submittedAt(IntakeRequest request, Submitter by, Instant now) {
    if (request.submittedAt() != null && by == Submitter.PUBLIC) {
      throw Refusal.ofField(
          "submittedAt", new Wording("hanya oleh petugas", "is for officers only"));
    }
    return new Stated("submittedAt", request.submittedAt(), request.reason())
        .honest(now, offices.zoneOf(request.officeCode()));
  }

  private Origin originOf(IntakeRequest request, Instant submittedAt, Instant now) {
    var today = offices.dateAt(request.officeCode(), now);
    return offices.dateAt(request.officeCode(), submittedAt).isBefore(today)
        ? Origin.LATE_ENTRY
        : Origin.LIVE;
  }
}
