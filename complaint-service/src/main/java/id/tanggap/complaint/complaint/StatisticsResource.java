package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many complaints there were, without showing any of them. */
@Path("/api/v1/complaints/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD})
@RunOnVirtualThread
class StatisticsResource {

  private final Statistics statistics;
  private final Viewer viewer;
  private final Clock clock;

  StatisticsResource(Statistics statistics, Viewer viewer, Clock clock) {
    this.statistics = statistics;
    this.viewer = viewer;
    this.clock = clock;
  }

  /** Of the last year unless asked otherwise; a quarter that is not over is not shown. */
  @GET
  @Operation(
      summary = "Count the complaints of quarters that are over, as far as you may see them",
      description =
          "A quarter is told apart where no part has fewer than five complaints, else only its total"
              + " is shown. A quarter with fewer than five is left out, as one with none is.")
  @APIResponseSchema(StatisticsResponse.class)
  @Transactional
  public Response count(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("by") @DefaultValue("CHANNEL") Dimension by) {
    var now = clock.instant();
    var last = to == null ? now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1) : to;
    var first = from == null ? last.minusYears(1) : from;
    if (first.isAfter(last)) {
      throw Refusal.ofField("from", new Wording("tidak boleh setelah to", "must not be after to"));
    }
    viewer.asks();
    return Response.ok(new StatisticsResponse(by, statistics.of(by, first, last, now))).build();
  }

  /** The figures, office by office and quarter by quarter. */
  record StatisticsResponse(Dimension by, List<QuarterFigures> quarters) {}
}
