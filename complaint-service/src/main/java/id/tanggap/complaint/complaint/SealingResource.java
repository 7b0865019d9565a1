package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.complaint.RedirectionDestination;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A complaint turns out to be whistleblowing (COMP-2). */
@Path("/api/v1/complaints/{id}/sealing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class SealingResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Sealing sealing;

  SealingResource(ComplaintDesk desk, Viewer viewer, Sealing sealing) {
    this.desk = desk;
    this.viewer = viewer;
    this.sealing = sealing;
  }

  /**
   * Its words and its reporter go to the sealed store and are gone from here; for everybody else it
   * ends as any complaint that another authority has to see.
   */
  @POST
  @Operation(summary = "Move whistleblowing to the sealed store; here it ends as redirected")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(value = ComplaintDetail.class, responseCode = "200")
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response seal(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid SealingRequest request) {
    var complaint = desk.taken(id, ComplaintAction.SEALING, seen);
    var by = viewer.asStaff();
    var redirected = complaint.redirect(RedirectionDestination.OTHER_AUTHORITY, by);
    sealing.move(complaint, request.who(), by.now());
    desk.record(complaint, redirected, by);
    return desk.show(complaint);
  }

  /**
   * Whom it is about, said one way or the other: ids of officers, perhaps none, or {@code
   * reportedUnknown} for an officer whom nobody can name.
   */
  record SealingRequest(
      @Size(max = 20) @Nullable Set<@NotNull UUID> reportedOfficerIds,
      @Nullable Boolean reportedUnknown) {

    Reported who() {
      return ReportedInput.required(reportedOfficerIds, reportedUnknown);
    }
  }
}
