package id.tanggap.consultation.consultation;

import id.tanggap.api.idempotency.RepeatedCommand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * Who does not see a case any more, as it was hidden or is of another office than theirs by now, is
 * told nothing of it by sending a command once more.
 */
@RequestScoped
class RepeatedAboutConsultation implements RepeatedCommand {

  private static final String CONSULTATIONS = "/api/v1/consultations/";

  private final UriInfo uri;
  private final CallersConsultations consultations;

  RepeatedAboutConsultation(UriInfo uri, CallersConsultations consultations) {
    this.uri = uri;
    this.consultations = consultations;
  }

  @Override
  public void requireSight() {
    var id = uri.getPathParameters().getFirst("id");
    if (id != null && uri.getPath().startsWith(CONSULTATIONS)) {
      consultations.requireSight(UUID.fromString(id));
    }
  }
}
