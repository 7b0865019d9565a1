package id.tanggap.complaint.transitions;

import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;

import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.Visitor;
import java.util.function.UnaryOperator;

/** A complaint in each status, made the way an ordinary day makes it. */
enum Situation {
  RECEIVED(it -> it),
  /** Asked before it was complete. */
  NEEDS_INFO(it -> after(it, it.askedBy(KEPATUHAN))),
  VERIFIED(it -> after(it, it.verifiedBy(KEPATUHAN))),
  CLASSIFIED(it -> after(VERIFIED.made(it), it.classifiedBy(KEPATUHAN, "ASPIRATION"))),
  ASSIGNED(it -> after(CLASSIFIED.made(it), it.assignedBy(KEPATUHAN, "PD"))),
  IN_PROGRESS(it -> after(ASSIGNED.made(it), it.followedUpBy(KASI_PD))),
  /** Asked when a section worked on it. */
  NEEDS_INFO_AGAIN(it -> after(IN_PROGRESS.made(it), it.askedBy(KEPATUHAN))),
  RESPONDED(it -> after(IN_PROGRESS.made(it), it.respondedBy(KASI_PD))),
  CLOSED(it -> after(RESPONDED.made(it), it.closedBy(KEPATUHAN))),
  REJECTED(it -> after(it, it.rejectedBy(KEPATUHAN))),
  REDIRECTED(it -> after(it, it.redirectedBy(KEPATUHAN, "OTHER_AUTHORITY"))),
  WITHDRAWN(it -> after(it, it.withdrawn()));

  private final UnaryOperator<Filed> steps;

  Situation(UnaryOperator<Filed> steps) {
    this.steps = steps;
  }

  /** A new complaint in this status, which names a consultation. */
  Filed make() {
    return made(
        Filed.by(
            Visitor.anybody(),
            """
            {"officeCode": "042", "channel": "SP4N_LAPOR", "anonymity": "ANONYMOUS",
             "consultationNumber": "K-042-2026-000777", "text": "Belum ada kabar sama sekali."}
            """));
  }

  private Filed made(Filed filed) {
    return steps.apply(filed);
  }

  private static Filed after(Filed filed, io.restassured.response.Response step) {
    step.then().statusCode(200);
    return filed;
  }
}
