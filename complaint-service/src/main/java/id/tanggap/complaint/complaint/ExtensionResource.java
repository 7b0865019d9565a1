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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The head of the office gives a complaint more time. */
@Path("/api/v1/complaints/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class ExtensionResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final ComplaintTexts texts;

  ExtensionResource(ComplaintDesk desk, Viewer viewer, ComplaintTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** Once, and with a reason that the reporter reads. */
  @POST
  @Operation(summary = "Give a complaint more time, once")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ExtensionRequest request) {
    var complaint = desk.taken(id, ComplaintAction.EXTENSION, seen);
    var by = viewer.asStaff();
    desk.record(complaint, complaint.extend(request.extraWorkingDays(), by), by);
    texts.write(id, TextKind.EXTENSION_REASON, request.reason(), by.now());
    return desk.show(complaint);
  }

  /** How many working days, and why. */
  record ExtensionRequest(
      @Min(1) @Max(60) @NotNull Integer extraWorkingDays,
      @NotNull @PlainText(max = 4_000) String reason) {}
}
