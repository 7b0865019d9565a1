package id.tanggap.consultation.consultation.followup;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.register.Offices;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-7b, ON-6b: the office has no answer yet and promises one. */
@Path("/api/v1/consultations/{id}/follow-up")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class FollowUpResource {

  private final CallersConsultations consultations;
  private final Offices offices;
  private final Acts acts;

  FollowUpResource(CallersConsultations consultations, Offices offices, Acts acts) {
    this.consultations = consultations;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "promiseFollowUp",
      summary = "Promises a solution within the standard's three working days")
  @APIResponse(
      responseCode = "200",
      description = "The consultation is followed up",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response promise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @Nullable FollowUp request) {
    var consultation = consultations.locked(id, seen);
    var followUp = request == null ? FollowUp.PLAIN : request;
    var stated = Stated.occurredAt(followUp.occurredAt(), followUp.reason());
    var act = acts.at(stated, offices.of(consultation.officeCode()).zone());
    acts.record(act, List.of(consultation.promiseFollowUp(followUp.contactPerson(), act)));
    return consultations.ok(consultation);
  }
}
