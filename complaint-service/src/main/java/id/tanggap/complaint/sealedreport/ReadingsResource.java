package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sealedreport.SealedReportRead;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The words of a sealed report are read by saying why; the reading is in the book before them. */
@Path("/api/v1/sealed-reports/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RunOnVirtualThread
class ReadingsResource {

  private final SealedDesk desk;

  ReadingsResource(SealedDesk desk) {
    this.desk = desk;
  }

  /** Each reading is one more, also of the same officer. */
  @POST
  @Operation(summary = "Read the words of a sealed report, with a reason that is journalled")
  @Extension(name = CommonAnswers.WITHOUT_KEY, value = "Each reading is one more, and journalled.")
  @RolesAllowed(INTEGRITY_OFFICER)
  @APIResponseSchema(value = SealedContent.class, responseCode = "200")
  @Transactional
  public Response read(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ReadingRequest request) {
    var report = desk.taken(id, seen).wasRead();
    desk.record(report, new SealedReportRead(id, desk.todayAt(report)), request.reason());
    return Answers.ok(report.sequence(), desk.contentOf(report));
  }

  /** Why it has to be read. */
  record ReadingRequest(@NotNull @PlainText(max = 4_000) String reason) {}
}
