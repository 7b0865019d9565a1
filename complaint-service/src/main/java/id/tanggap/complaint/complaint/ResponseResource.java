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

/** Whoever works on a complaint answers it. */
@Path("/api/v1/complaints/{id}/response")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class ResponseResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final ComplaintTexts texts;
  private final LateEntries lateEntries;

  ResponseResource(
      ComplaintDesk desk, Viewer viewer, ComplaintTexts texts, LateEntries lateEntries) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
    this.lateEntries = lateEntries;
  }

  /** The reporter may come back until it is closed. */
  @POST
  @Operation(summary = "Answer a complaint")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response respond(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ResponseRequest request) {
    var complaint = desk.taken(id, ComplaintAction.RESPONSE, seen);
    var by =
        lateEntries.honest(viewer.asStaff(), complaint, request.occurredAt(), request.reason());
    desk.record(complaint, complaint.respond(by), by);
    texts.write(id, TextKind.RESPONSE, request.text(), by.now());
    return desk.show(complaint);
  }

  /** The answer, and when it was given, where that was earlier. */
  record ResponseRequest(
      @NotNull @PlainText(max = 20_000) String text,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {}
}
