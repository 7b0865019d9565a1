package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sealedreport.SealedDestination;
import id.tanggap.events.sealedreport.SealedReportTransferred;
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

/** A sealed report was handed over, by hand, to whoever examines it. */
@Path("/api/v1/sealed-reports/{id}/transfer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RunOnVirtualThread
class TransferResource {

  private final SealedDesk desk;

  TransferResource(SealedDesk desk) {
    this.desk = desk;
  }

  /** Once. */
  @POST
  @Operation(summary = "Say to whom a sealed report was handed over")
  @Extension(
      name = CommonAnswers.WITHOUT_KEY,
      value =
          "The sealed store keeps nothing beside the report;"
              + " where it stands says whether it was done.")
  @RolesAllowed(INTEGRITY_OFFICER)
  @APIResponseSchema(value = SealedReportView.class, responseCode = "200")
  @Transactional
  public Response transfer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid TransferRequest request) {
    var report = desk.taken(id, seen);
    var today = desk.todayAt(report);
    var transferred = report.transferred(request.destination(), today);
    desk.record(transferred, new SealedReportTransferred(id, today, request.destination()), null);
    return SealedDesk.show(transferred);
  }

  /** To whom. */
  record TransferRequest(@NotNull SealedDestination destination) {}
}
