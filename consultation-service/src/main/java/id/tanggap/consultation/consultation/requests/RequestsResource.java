package id.tanggap.consultation.consultation.requests;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
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

/** FF-5, ON-4: papers and information asked of the stakeholder. */
@Path("/api/v1/consultations/{id}/requests")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class RequestsResource {

  private final CallersConsultations consultations;
  private final Acts acts;

  RequestsResource(CallersConsultations consultations, Acts acts) {
    this.consultations = consultations;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "requestInput",
      summary = "Asks the stakeholder; a second request adds its items to the open one")
  @APIResponse(
      responseCode = "200",
      description = "The consultation awaits the stakeholder",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response request(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull InputAsked request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    acts.record(act, List.of(consultation.requestInput(request.items(), act)));
    return consultations.ok(consultation);
  }

  @POST
  @Path("/{requestId}/completion")
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(operationId = "completeRequest", summary = "Says that what was asked is there")
  @APIResponse(
      responseCode = "200",
      description = "The consultation goes on",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response complete(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    acts.record(act, List.of(consultation.completeRequest(requestId, act)));
    return consultations.ok(consultation);
  }

  @POST
  @Path("/{requestId}/withdrawal")
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(operationId = "withdrawRequest", summary = "Says that it is needed no more")
  @APIResponse(
      responseCode = "200",
      description = "The consultation goes on",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    acts.record(act, List.of(consultation.withdrawRequest(requestId, act)));
    return consultations.ok(consultation);
  }
}
