package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sealed reports without their words, for an integrity officer who is not reported. */
@Path("/api/v1/sealed-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RolesAllowed(INTEGRITY_OFFICER)
@RunOnVirtualThread
class SealedReportsResource {

  private final SealedDesk desk;
  private final SealedReports reports;

  SealedReportsResource(SealedDesk desk, SealedReports reports) {
    this.desk = desk;
    this.reports = reports;
  }

  /** Newest first. */
  @GET
  @Operation(summary = "List the sealed reports you may open, newest first")
  @APIResponseSchema(SealedReportPage.class)
  @Transactional
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    desk.opens();
    return reports.page(cursor, limit).map(SealedReportView::of).asResponse(uri);
  }

  /** Where it stands; its words are read with a reason. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Show where a sealed report stands, without its words")
  @APIResponseSchema(SealedReportView.class)
  @Transactional
  public Response show(@PathParam("id") UUID id) {
    desk.opens();
    return SealedDesk.show(reports.seen(id));
  }
}
