package id.tanggap.demo;

import id.tanggap.demo.api.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Brings a sample in by its channel: at the desk, as a ticket of HAI CSO, or by a contact. */
final class Intake {

  private static final String REASON = "Contoh lama, baru dicatat sekarang (peragaan)";

  private final Consultations consultations;
  private final InstantSource time;
  private final String run;

  /** {@code run} tells the references of one demonstration from those of another. */
  Intake(Consultations consultations, InstantSource time, String run) {
    this.consultations = consultations;
    this.time = time;
    this.run = run;
  }

  /** FF-2: asked in the visit that {@code officer} has open. */
  Case atTheDesk(Person officer, String visitId, Sample sample) {
    var question = With.all(question(sample), Map.of("visitId", visitId));
    return received(officer, officer, sample, question);
  }

  /** ON-1, ON-2a: sent from afar, and taken on by an officer. */
  Case online(Person sender, Person officer, Sample sample) {
    var origin =
        Map.of(
            "externalReference",
            "DEMO-" + run + "-" + sample.id(),
            "part",
            1,
            "stakeholder",
            sample.stakeholder());
    var received = received(sender, officer, sample, With.all(question(sample), origin));
    consultations.accept(received);
    return received;
  }

  /** What a visit says of its time, if the sample's lies in the past. */
  Map<String, Object> whenVisited(Sample sample) {
    return inThePast(sample, "occurredAt");
  }

  private Case received(Person sender, Person officer, Sample sample, Map<String, ?> question) {
    var answer = consultations.receive(sender, question);
    return new Case(
        sample, answer.required("id").asText(), answer.required("number").asText(), officer);
  }

  private Map<String, Object> question(Sample sample) {
    var medium = sample.medium();
    return With.all(
        Map.of(
            "officeCode", sample.officeCode(),
            "channel", sample.channel(),
            "question", sample.question()),
        medium == null ? Map.of() : Map.of("medium", medium),
        inThePast(sample, "submittedAt"));
  }

  private Map<String, Object> inThePast(Sample sample, String field) {
    Instant submittedAt = sample.submittedAt().toInstant();
    return submittedAt.isBefore(time.instant())
        ? Map.of(field, submittedAt, "reason", REASON)
        : Map.of();
  }
}
