package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.SeenVersion;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whoever works on a complaint has done something about it. */
@Path("/api/v1/complaints/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class FollowUpsResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final ComplaintTexts texts;
  private final LateEntries lateEntries;

  FollowUpsResource(
      ComplaintDesk desk, Viewer viewer, ComplaintTexts texts, LateEntries lateEntries) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
    this.lateEntries = lateEntries;
  }

  /** The reporter reads what was done. */
  @POST
  @Operation(summary = "Tell what was done about a complaint")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response followUp(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid FollowUpsRequest request) {
    var complaint = desk.taken(id, ComplaintAction.FOLLOW_UP, seen);
    var by =
        lateEntries.honest(viewer.asStaff(), complaint, request.occurredAt(), request.reason());
    desk.record(complaint, complaint.followUp(by), by);
    texts.write(id, TextKind.FOLLOW_UP, request.text(), by.now());
    return desk.show(complaint);
  }

  /** What was done, and when, where that was earlier. */
  record FollowUpsRequest(
      @NotNull @PlainText(max = 4_000) String text,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {}
}
