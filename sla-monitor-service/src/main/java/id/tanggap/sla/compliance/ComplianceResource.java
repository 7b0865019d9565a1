package id.tanggap.sla.compliance;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.VIEWER_REGIONAL;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.form.Preference;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.sla.section.SectionHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * How the promises of the standard were kept, for those who answer for it: an office, a
 * section one heads, or one's own work.
 */
@Path("/api/v1/compliance")
@RolesAllowed({
  SERVICE_OFFICER,
  CSO,
  SECTION_HEAD,
  OFFICE_HEAD,
  COMPLIANCE_OFFICER,
  ADMIN,
  VIEWER_REGIONAL
})
@RunOnVirtualThread
class ComplianceResource {

  private static final String CSV = "text/csv";
  private static final MediaType TABLE = MediaType.valueOf(CSV);
  private static final int MOST_DIMENSIONS = 3;

  private final Figures figures;
  private final SectionHeads heads;
  private final Caller caller;
  private final Clock time;

  ComplianceResource(Figures figures, SectionHeads heads, Caller caller, Clock time) {
    this.figures = figures;
    this.heads = heads;
    this.caller = caller;
    this.time = time;
  }

  /**
   * The figures of a period of at most two years, both days included, told apart by at most three
   * dimensions; as JSON, or as a table by Accept: text/csv.
   */
  @GET
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ComplianceResponse.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response figures(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("by") List<Dimension> by,
      @Context HttpHeaders headers) {
    var answer = answer(new Period(from, to), distinct(by));
    return Preference.isFor(TABLE, headers)
        ? Response.ok(ComplianceCsv.of(answer), CSV + ";charset=UTF-8").build()
        : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private ComplianceResponse answer(Period period, List<Dimension> by) {
    var now = time.instant();
    var scope = Scope.of(caller, heads, now);
    var rows = figures.by(by, period, scope);
    return new ComplianceResponse(period.from(), period.to(), by, scope.extent(), now, rows);
  }

  private static List<Dimension> distinct(List<Dimension> by) {
    var distinct = by.stream().distinct().toList();
    if (distinct.size() > MOST_DIMENSIONS) {
      throw Refusal.ofField("by", new Wording("paling banyak tiga", "at most three"));
    }
    return distinct;
  }
}
