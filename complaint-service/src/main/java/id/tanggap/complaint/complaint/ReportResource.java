package id.tanggap.complaint.complaint;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The reporter's side: reads where the complaint stands, writes, comes back, takes it back. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
@PermitAll
@ReporterOnly
@SecurityRequirement(name = ReporterScheme.NAME)
@RunOnVirtualThread
class ReportResource {

  private final ReporterDesk desk;
  private final ComplaintTexts texts;

  ReportResource(ReporterDesk desk, ComplaintTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** Where it stands, and what was written. */
  @GET
  @Path("/report")
  @Operation(summary = "Show a reporter the own complaint")
  @APIResponseSchema(ReportView.class)
  @Transactional
  public Response show(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(ReporterDesk.TOKEN) @Nullable String token) {
    return desk.show(id, token);
  }

  /** What was asked for, or something more. */
  @POST
  @Path("/messages")
  @Operation(summary = "Write to the office as the reporter")
  @APIResponseSchema(ReportView.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(ReporterDesk.TOKEN) @Nullable String token,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid MessageRequest request) {
    var complaint = desk.taken(id, token, seen);
    var by = desk.asReporter();
    desk.record(complaint.inform(by));
    texts.write(id, TextKind.MESSAGE, request.text(), by.now());
    return desk.show(complaint);
  }

  /** Within the time before it is closed. */
  @POST
  @Path("/reopening")
  @Operation(summary = "Come back to an answer as the reporter")
  @APIResponseSchema(ReportView.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response reopen(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(ReporterDesk.TOKEN) @Nullable String token,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid MessageRequest request) {
    var complaint = desk.taken(id, token, seen);
    var by = desk.asReporter();
    desk.record(complaint.reopen(by));
    texts.write(id, TextKind.REOPENING_REASON, request.text(), by.now());
    return desk.show(complaint);
  }

  /** Nothing has to be said. */
  @POST
  @Path("/withdrawal")
  @Operation(summary = "Take a complaint back as the reporter")
  @APIResponseSchema(ReportView.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response withdraw(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(ReporterDesk.TOKEN) @Nullable String token,
      @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var complaint = desk.taken(id, token, seen);
    desk.record(complaint.withdraw(desk.asReporter()));
    return desk.show(complaint);
  }

  /** What the reporter writes. */
  record MessageRequest(@NotNull @PlainText(max = 4_000) String text) {}
}
