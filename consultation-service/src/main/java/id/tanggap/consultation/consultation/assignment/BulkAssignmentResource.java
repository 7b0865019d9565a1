package id.tanggap.consultation.consultation.assignment;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.consultation.act.RetriedOnDeadlock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who shall hold many consultations; what is refused for one stops none of the others. */
@Path("/api/v1/assignments")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class BulkAssignmentResource {

  private final BulkAssignment assignment;

  BulkAssignmentResource(BulkAssignment assignment) {
    this.assignment = assignment;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @RetriedOnDeadlock
  @Transactional
  @Idempotent
  @Operation(
      operationId = "assignConsultations",
      summary = "Gives many consultations to an officer, or back to the pool, with an answer each",
      description =
          "fromOfficerId means the open consultations that officer holds, 200 at a time; what is"
              + " refused for one is in its answer and stops none of the others.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each",
      content = @Content(schema = @Schema(implementation = AssignmentAnswers.class)))
  public Response assign(@Valid @NotNull BulkAssignmentRequest request) {
    request.requireOneWayToName();
    return Response.ok(new AssignmentAnswers(assignment.give(request))).build();
  }

  /** One answer for each consultation. */
  public record AssignmentAnswers(List<AssignmentAnswer> items) {}
}
