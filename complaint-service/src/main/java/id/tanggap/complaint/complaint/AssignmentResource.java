package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.people.People;
import id.tanggap.complaint.wall.Exclusions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk gives a complaint to a section. */
@Path("/api/v1/complaints/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class AssignmentResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final People people;
  private final Exclusions exclusions;

  AssignmentResource(ComplaintDesk desk, Viewer viewer, People people, Exclusions exclusions) {
    this.desk = desk;
    this.viewer = viewer;
    this.people = people;
    this.exclusions = exclusions;
  }

  /** Never to a section with somebody whom the complaint may not reach. */
  @POST
  @Operation(summary = "Give a complaint to a section")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid AssignmentRequest request) {
    var complaint = desk.taken(id, ComplaintAction.ASSIGNMENT, seen);
    var by = viewer.asStaff();
    var section = request.sectionCode();
    if (!people.hasSection(complaint.officeCode, section)) {
      throw noSuchSection();
    }
    var interest =
        exclusions.concern(complaint.officeCode, section, id) ? Interest.CONFLICT : Interest.NONE;
    desk.record(complaint, complaint.assign(section, interest, by), by);
    return desk.show(complaint);
  }

  private static RuntimeException noSuchSection() {
    return INVALID_INPUT
        .refusal(new Wording("Kantor tidak mempunyai seksi itu", "The office has no such section"))
        .violation(
            "sectionCode", new Wording("bukan seksi kantor ini", "is no section of the office"));
  }

  /** Which section. */
  record AssignmentRequest(@NotNull @Pattern(regexp = "[A-Z]{2,10}") String sectionCode) {}
}
