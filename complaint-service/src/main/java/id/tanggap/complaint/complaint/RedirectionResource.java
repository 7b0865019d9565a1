package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.complaint.RedirectionDestination;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A complaint belongs to somebody else. */
@Path("/api/v1/complaints/{id}/redirection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class RedirectionResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final ComplaintTexts texts;

  RedirectionResource(ComplaintDesk desk, Viewer viewer, ComplaintTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** Where the head of the office is reported, the regional office decides. */
  @POST
  @Operation(summary = "Hand a complaint over to whom it belongs to")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response redirect(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid RedirectionRequest request) {
    var complaint = desk.taken(id, ComplaintAction.REDIRECTION, seen);
    var by = viewer.asStaff();
    desk.record(complaint, complaint.redirect(request.destination(), by), by);
    texts.write(id, TextKind.REDIRECTION_REASON, request.text(), by.now());
    return desk.show(complaint);
  }

  /** To whom, and what the reporter is told. */
  record RedirectionRequest(
      @NotNull RedirectionDestination destination, @NotNull @PlainText(max = 4_000) String text) {}
}
