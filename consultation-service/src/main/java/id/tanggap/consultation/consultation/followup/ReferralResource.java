package id.tanggap.consultation.consultation.followup;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.consultation.Destination;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** another authority is asked; the promise stays the office's. */
@Path("/api/v1/consultations/{id}/referral")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ReferralResource {

  private final CallersConsultations consultations;
  private final Acts acts;

  ReferralResource(CallersConsultations consultations, Acts acts) {
    this.consultations = consultations;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(operationId = "referConsultation", summary = "Asks another authority")
  @APIResponse(
      responseCode = "200",
      description = "The consultation is referred, and promised",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response refer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ReferralRequest request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    var to = new Destination(request.destination(), request.externalReference());
    acts.record(act, consultation.refer(to, act));
    return consultations.ok(consultation);
  }

  @POST
  @Path("/outcome")
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(operationId = "concludeReferral", summary = "Records what came of the referral")
  @APIResponse(
      responseCode = "200",
      description = "The consultation goes on",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response conclude(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ReferralConclusion request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    acts.record(act, List.of(consultation.concludeReferral(request.known(), act)));
    return consultations.ok(consultation);
  }
}
