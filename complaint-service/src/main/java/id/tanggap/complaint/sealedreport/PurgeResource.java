package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sealedreport.SealedReportPurged;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** After a report was handed over nothing of its words has to stay here. */
@Path("/api/v1/sealed-reports/{id}/purge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RunOnVirtualThread
class PurgeResource {

  private final SealedDesk desk;

  PurgeResource(SealedDesk desk) {
    this.desk = desk;
  }

  /** The words go with the key that was theirs alone; the journal still verifies. */
  @POST
  @Operation(summary = "Remove the words of a sealed report that was handed over")
  @Extension(
      name = CommonAnswers.WITHOUT_KEY,
      value =
          "The sealed store keeps nothing beside the report;"
              + " where it stands says whether it was done.")
  @RolesAllowed(INTEGRITY_OFFICER)
  @APIResponseSchema(value = SealedReportView.class, responseCode = "200")
  @Transactional
  public Response purge(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var report = desk.taken(id, seen);
    var today = desk.todayAt(report);
    var purged = report.purged(today);
    desk.record(purged, new SealedReportPurged(id, today), null);
    return SealedDesk.show(purged);
  }
}
