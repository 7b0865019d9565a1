package id.tanggap.consultation.consultation.cycle;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.events.consultation.Party;
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

/** Row 15: a case ends without a response, and is never counted as resolved. */
@Path("/api/v1/consultations/{id}/cancellation")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class CancellationResource {

  private final CallersConsultations consultations;
  private final Caller caller;
  private final Acts acts;

  CancellationResource(CallersConsultations consultations, Caller caller, Acts acts) {
    this.consultations = consultations;
    this.caller = caller;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "cancelConsultation",
      summary = "Ends a case without a response",
      description =
          "A stakeholder withdraws its question; an officer says why nothing is to be answered. A"
              + " duplicate names the other case, which must be one the caller can see.")
  @APIResponse(
      responseCode = "200",
      description = "The cancelled consultation",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull CancellationRequest request) {
    requireAllowed(request);
    var original = request.original(id);
    var consultation = consultations.locked(id, seen);
    original.ifPresent(this::requireInSight);
    var act = acts.now();
    acts.record(act, List.of(consultation.cancel(request.known(), original.orElse(null), act)));
    return consultations.ok(consultation);
  }

  private void requireAllowed(CancellationRequest request) {
    if (Side.of(caller).party() != Party.OFFICER && !request.withdraws()) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Stakeholder hanya dapat menarik pertanyaannya",
              "A stakeholder may withdraw its question, nothing else"));
    }
  }

  private void requireInSight(UUID original) {
    if (!consultations.isInSight(original)) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Tidak ada konsultasi " + original + " di sini",
                  "No consultation " + original + " here"))
          .violation(
              "duplicateOf",
              new Wording(
                  "harus konsultasi yang dapat Anda lihat", "must be a consultation in sight"));
    }
  }
}
