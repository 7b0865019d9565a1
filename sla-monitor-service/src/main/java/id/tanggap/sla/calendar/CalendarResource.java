package id.tanggap.sla.calendar;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** the working days of an office, as its deadlines count them. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class CalendarResource {

  private static final int MOST_DAYS = 366;

  private final Calendars calendars;
  private final Caller caller;

  CalendarResource(Calendars calendars, Caller caller) {
    this.calendars = calendars;
    this.caller = caller;
  }

  /** The days from a date to a date, both included, at most a year. */
  @GET
  @Path("/{officeCode}")
  @Transactional
  public CalendarResponse days(
      @PathParam("officeCode") String officeCode,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
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
    var calendar = calendars.current(officeCode).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    return CalendarResponse.of(calendar, from, to);
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
