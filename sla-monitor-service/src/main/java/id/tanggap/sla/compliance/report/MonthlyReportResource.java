package id.tanggap.sla.compliance.report;

import static id.tanggap.api.caller.Role.ADMIN;
import static id.tanggap.api.caller.Role.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.VIEWER_REGIONAL;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role.Names;
import id.tanggap.api.form.Preference;
import id.tanggap.api.form.PrintedPage;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.compliance.Scope;
import id.tanggap.sla.section.SectionHeads;
import id.tanggap.workingtime.WorkingCalendar;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** How an office kept its promises in a month, to be read by a program or printed. */
@Path("/api/v1/compliance/reports")
@RolesAllowed({
  Names.SERVICE_OFFICER,
  Names.CSO,
  Names.SECTION_HEAD,
  Names.OFFICE_HEAD,
  Names.COMPLIANCE_OFFICER,
  Names.ADMIN,
  Names.VIEWER_REGIONAL
})
@RunOnVirtualThread
class MonthlyReportResource {

  private static final Pattern OFFICE_CODE = Pattern.compile("\\d{3}");
  private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

  private final MonthlyReports reports;
  private final Calendars calendars;
  private final SectionHeads heads;
  private final Caller caller;
  private final Clock time;

  MonthlyReportResource(
      MonthlyReports reports, Calendars calendars, SectionHeads heads, Caller caller, Clock time) {
    this.reports = reports;
    this.calendars = calendars;
    this.heads = heads;
    this.caller = caller;
    this.time = time;
  }

  /** The report as JSON, or as a page to print by Accept: text/html. */
  @GET
  @Path("/{officeCode}/{month}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MonthlyReport.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
      })
  public Response report(
      @PathParam("officeCode") String officeCode,
      @PathParam("month") String month,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpHeaders headers) {
    var now = time.instant();
    var scope = Scope.of(caller, heads, now);
    var calendar = calendarOf(officeCode, scope);
    var language = Language.preferredBy(acceptLanguage);
    var asked = new MonthlyReports.Asked(calendar, monthOf(month), scope, sight(), language, now);
    return answer(reports.of(asked), language, headers);
  }

  private WorkingCalendar calendarOf(String officeCode, Scope scope) {
    return Optional.of(officeCode)
        .filter(it -> OFFICE_CODE.matcher(it).matches() && scope.reaches(it))
        .flatMap(calendars::current)
        .orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }

  private static YearMonth monthOf(String text) {
    if (!MONTH.matcher(text).matches()) {
      throw Refusal.ofField(
          "month", new Wording("harus berbentuk 20yy-MM", "must have the form 20yy-MM"));
    }
    return YearMonth.parse(text);
  }

  /** Who answers for cases reads them one by one; who watches over offices reads sums. */
  private MonthlyReports.Detail sight() {
    var answersForCases = Stream.of(OFFICE_HEAD, COMPLIANCE_OFFICER).anyMatch(caller::has);
    var watches = Stream.of(ADMIN, VIEWER_REGIONAL).anyMatch(caller::has);
    return answersForCases || !watches ? MonthlyReports.Detail.EACH : MonthlyReports.Detail.SUMS;
  }

  private static Response answer(MonthlyReport report, Language language, HttpHeaders headers) {
    return Preference.isFor(MediaType.TEXT_HTML_TYPE, headers)
        ? PrintedPage.of(new ReportPage(report, language).render(), language)
        : Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
  }
}
