package id.tanggap.consultation.consultation.intake;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.consultation.act.Acts;
import id.tanggap.events.consultation.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/**
 * Takes a question in, at the desk or online. Stands apart from the resource because its number is
 * drawn before the transaction.
 */
@ApplicationScoped
class Intake {

  private final DeskIntake desk;
  private final OnlineIntake online;
  private final Acts acts;

  Intake(DeskIntake desk, OnlineIntake online, Acts acts) {
    this.desk = desk;
    this.online = online;
    this.acts = acts;
  }

  /**
   * The answer to who brings the question; whoever repeats it on the next day has no late entry to
   * explain.
   */
  @Transactional
  @Idempotent
  public Response receive(ConsultationRequest request, Door door) {
    var act = acts.at(door.now(), request.stated(), door.office().zone());
    var arrival = Arrival.byItself(door.office(), act, door.number());
    return request.channel() == Channel.FACE_TO_FACE
        ? desk.receive(request, arrival)
        : online.receive(request, arrival);
  }
}
