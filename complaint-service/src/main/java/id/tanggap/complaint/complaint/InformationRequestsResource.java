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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk asks the reporter for something. */
@Path("/api/v1/complaints/{id}/information-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class InformationRequestsResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final ComplaintTexts texts;

  InformationRequestsResource(ComplaintDesk desk, Viewer viewer, ComplaintTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** Until the reporter has answered, nothing is owed. */
  @POST
  @Operation(summary = "Ask the reporter for what is missing")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid InformationRequestsRequest request) {
    var complaint = desk.taken(id, ComplaintAction.INFORMATION_REQUEST, seen);
    var by = viewer.asStaff();
    var requestId = texts.write(id, TextKind.INFORMATION_REQUEST, request.question(), by.now());
    desk.record(complaint, complaint.request(requestId, by), by);
    return desk.show(complaint);
  }

  /** What is missing. */
  record InformationRequestsRequest(@NotNull @PlainText(max = 4_000) String question) {}
}
