package id.tanggap.sla.calendar;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.Answers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** the working days of an office, as its deadlines count them. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class CalendarResource {

  private static final int MOST_DAYS = 366;

  private final Calendars calendars;
  private final CalendarTables tables;
  private final Caller caller;

  CalendarResource(Calendars calendars, CalendarTables tables, Caller caller) {
    this.calendars = calendars;
    this.tables = tables;
    this.caller = caller;
  }

  /**
   * The days from a date to a date, both included, at most a year; with {@code asOf} as they had
   * been recorded by then.
   */
  @GET
  @Path("/{officeCode}")
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "The days, by one version of the calendar",
      content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
  public Response days(
      @PathParam("officeCode") String officeCode,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("asOf") @Nullable Instant asOf) {
    if (!caller.servesOffice(officeCode)) {
      throw CommonProblem.NOT_FOUND.refusal();
    }
    var days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  "Kalender ditampilkan untuk 1 sampai " + MOST_DAYS + " hari",
                  "A calendar is shown for 1 to " + MOST_DAYS + " days"))
          .violation(
              "to",
              new Wording(
                  "1.." + MOST_DAYS + " hari sejak yang pertama",
                  "1.." + MOST_DAYS + " days from the first"));
    }
    requireReasonable(from);
    var version = version(officeCode, asOf).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    var calendar = calendars.of(officeCode, version.version());
    return Answers.ok(
        version.sequence(), CalendarResponse.of(calendar, tables.recorded(version), from, to));
  }

  private Optional<CalendarVersion> version(String officeCode, @Nullable Instant asOf) {
    return asOf == null ? tables.newest(officeCode) : tables.newestAsOf(officeCode, asOf);
  }

  private static void requireReasonable(LocalDate from) {
    if (from.getYear() < 2000 || from.getYear() > 2099) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  "Kalender ditampilkan untuk tahun 2000 sampai 2099",
                  "A calendar is shown for the years 2000 to 2099"))
          .violation("from", "2000..2099");
    }
  }
}
