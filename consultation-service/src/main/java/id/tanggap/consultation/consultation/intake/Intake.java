package id.tanggap.consultation.consultation.intake;

import id.tanggap.api.idempotency.Idempotent;
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

  Intake(DeskIntake desk, OnlineIntake online) {
    this.desk = desk;
    this.online = online;
  }

  /** The answer to who brings the question. */
  @Transactional
  @Idempotent
  public Response receive(ConsultationRequest request, Arrival arrival) {
    return request.channel() == Channel.FACE_TO_FACE
        ? desk.receive(request, arrival)
        : online.receive(request, arrival);
  }
}
