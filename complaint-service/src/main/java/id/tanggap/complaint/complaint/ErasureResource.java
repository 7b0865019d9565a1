package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.complaint.ComplaintErasureReason;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** UU PDP 43: at the wish of its reporter what was written in an ended complaint is erased. */
@Path("/api/v1/complaints/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class ErasureResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Erasure erasure;

  ErasureResource(ComplaintDesk desk, Viewer viewer, Erasure erasure) {
    this.desk = desk;
    this.viewer = viewer;
    this.erasure = erasure;
  }

  /** Number, dates and codes stay; who reported it can never be told again. */
  @POST
  @Operation(summary = "Erase what was written in an ended complaint, and who reported it")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response erase(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var complaint = desk.taken(id, ComplaintAction.ERASURE, seen);
    var by = viewer.asStaff();
    desk.record(complaint, erasure.erase(complaint, ComplaintErasureReason.REQUEST, by), by);
    return desk.show(complaint);
  }
}
