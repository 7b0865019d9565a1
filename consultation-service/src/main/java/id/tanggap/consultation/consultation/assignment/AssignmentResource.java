package id.tanggap.consultation.consultation.assignment;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
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
import jakarta.ws.rs.Consumes;
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

/** Who shall hold a consultation. */
@Path("/api/v1/consultations/{id}/assignment")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class AssignmentResource {

  private final CallersConsultations consultations;
  private final Assignment assignment;
  private final Acts acts;

  AssignmentResource(CallersConsultations consultations, Assignment assignment, Acts acts) {
    this.consultations = consultations;
    this.assignment = assignment;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "assignConsultation",
      summary = "Gives a consultation to an officer, or back to the pool",
      description =
          "By who heads its section today, or by the head of the office; without officerId also by"
              + " who holds it.")
  @APIResponse(
      responseCode = "200",
      description = "The consultation with its holder",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull AssignmentRequest request) {
    var consultation = consultations.locked(id, seen);
    assignment.give(consultation, request.officerId(), acts.now().because(request.reason()));
    return consultations.ok(consultation);
  }
}
