package id.tanggap.consultation.consultation.followup;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.RetriedOnDeadlock;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.visit.VisitResponse;
import id.tanggap.consultation.visit.Visits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-7b1: the good-bye; what it leaves unanswered is promised. */
@Path("/api/v1/visits/{id}/closing")
@Produces(APPLICATION_JSON)
@Tag(name = "Visits")
@RunOnVirtualThread
public class VisitClosingResource {

  private final Visits visits;
  private final VisitClosing closing;
  private final Offices offices;
  private final Acts acts;

  VisitClosingResource(Visits visits, VisitClosing closing, Offices offices, Acts acts) {
    this.visits = visits;
    this.closing = closing;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @RetriedOnDeadlock
  @Transactional
  @Idempotent
  @Operation(
      operationId = "closeVisit",
      summary = "Closes a visit and promises its unanswered questions",
      description =
          "contactPerson serves the questions nobody knows how to answer to; with left those are"
              + " cancelled instead, as LEFT_WITHOUT_CONTACT.")
  @APIResponse(
      responseCode = "200",
      description = "The closed visit",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @Nullable Goodbye request) {
    var visit = visits.locked(id, seen);
    var goodbye = request == null ? Goodbye.PLAIN : request;
    var stated = Stated.occurredAt(goodbye.occurredAt(), goodbye.reason());
    var act = acts.at(stated, offices.of(visit.officeCode()).zone());
    closing.close(visit, goodbye, act);
    return visits.ok(visit);
  }
}
