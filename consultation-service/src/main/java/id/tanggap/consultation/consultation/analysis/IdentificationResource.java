package id.tanggap.consultation.consultation.analysis;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.Stakeholders;
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

/** FF-1b, ON-2x: the profile of who asks, and the way back to it. */
@Path("/api/v1/consultations/{id}/identification")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class IdentificationResource {

  private final CallersConsultations consultations;
  private final Stakeholders stakeholders;
  private final Acts acts;

  IdentificationResource(CallersConsultations consultations, Stakeholders stakeholders, Acts acts) {
    this.consultations = consultations;
    this.stakeholders = stakeholders;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "identifyStakeholder",
      summary = "Says who asks, and whom to call back",
      description = "An odd optional identifier is a warning on the case, never a refusal (R3).")
  @APIResponse(
      responseCode = "200",
      description = "The consultation with its asker",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response identify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull IdentificationRequest request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    var profile = profile(consultation, request);
    acts.record(act, List.of(consultation.identify(profile, request.contactPerson(), act)));
    return consultations.ok(consultation);
  }

  private Stakeholder profile(Consultation consultation, IdentificationRequest request) {
    var stated = request.stakeholder();
    if (stated != null) {
      return stakeholders.keep(stated);
    }
    if (request.contactPerson() == null) {
      throw INVALID_INPUT
          .refusal(new Wording("Tidak ada yang disebutkan", "Nothing is said"))
          .violation(
              "stakeholder",
              new Wording(
                  "wajib diisi bila contactPerson tidak ada", "is required without contactPerson"));
    }
    return stakeholders.findById(consultation.asker().stakeholderId());
  }
}
