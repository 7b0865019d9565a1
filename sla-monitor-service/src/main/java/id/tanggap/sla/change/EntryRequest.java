package id.tanggap.sla.change;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import id.tanggap.sla.calendar.CalendarEntry;
import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a change. A day needs {@code date} and its names; hours {@code schedule}, {@code
 * intervals} and {@code date}, or {@code weekdays}, {@code validFrom} and perhaps {@code validTo};
 * what is taken back {@code date} and {@code revokes}, or {@code schedule} with the first and last
 * day of those hours; a complete year {@code year}.
 */
record EntryRequest(
    @NotNull EntryKind kind,
    @Nullable LocalDate date,
    @PlainText(max = 200) @Nullable String nameId,
    @PlainText(max = 200) @Nullable String nameEn,
    @Nullable DayKind revokes,
    @Nullable Schedule schedule,
    @Nullable Period period,
    @Size(min = 1, max = 7) @Nullable Set<@NotNull DayOfWeek> weekdays,
    @Size(max = 6) @Nullable List<@NotNull @Valid IntervalRequest> intervals,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Min(2000) @Max(2099) @Nullable Integer year) {

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /** From (inclusive) to (exclusive), in the office's zone. */
  record IntervalRequest(
      @NotNull @Pattern(regexp = TIME) String from, @NotNull @Pattern(regexp = TIME) String to) {}

  CalendarEntry entry(String place) {
    var field = new Fields(place);
    return switch (kind) {
      case NATIONAL_HOLIDAY, JOINT_LEAVE, ELECTION_DAY, OFFICE_CLOSURE, EXTRA_WORKING_DAY ->
          new CalendarEntry.Day(
              field.date("date", date),
              DayKind.valueOf(kind.name()),
              field.required("nameId", nameId),
              field.required("nameEn", nameEn));
      case WEEKLY_HOURS -> weeklyHours(field);
      case HOURS_ON_DATE -> hoursOnDate(field, field.date("date", date));
      case DAY_REVOKED ->
          new CalendarEntry.DayRevoked(
              field.date("date", date), field.required("revokes", revokes));
      case HOURS_REVOKED ->
          new CalendarEntry.HoursRevoked(
              field.required("schedule", schedule), field.date("validFrom", validFrom), validTo);
      case YEAR_COMPLETE -> new CalendarEntry.YearComplete(field.required("year", year));
    };
  }

  private CalendarEntry weeklyHours(Fields field) {
    var from = field.date("validFrom", validFrom);
    if (validTo != null && validTo.isBefore(from)) {
      throw field.wrong(
          "validTo", new Wording("tidak boleh sebelum validFrom", "must not be before validFrom"));
    }
    return new CalendarEntry.Hours(
        field.required("schedule", schedule),
        period == null ? Period.NORMAL : period,
        List.copyOf(field.required("weekdays", weekdays)),
        spans(field),
        from,
        validTo);
  }

  private CalendarEntry hoursOnDate(Fields field, LocalDate on) {
    var spans = spans(field);
    if (spans.isEmpty()) {
      throw field.wrong(
          "intervals",
          new Wording(
              "wajib diisi; hari tutup adalah OFFICE_CLOSURE",
              "are required; a day without hours is an OFFICE_CLOSURE"));
    }
    return new CalendarEntry.Hours(
        field.required("schedule", schedule), null, List.of(on.getDayOfWeek()), spans, on, on);
  }

  private List<TimeSpan> spans(Fields field) {
    var spans =
        field.required("intervals", intervals).stream()
            .map(it -> span(field, LocalTime.parse(it.from()), LocalTime.parse(it.to())))
            .sorted(Comparator.comparing(TimeSpan::from))
            .toList();
    for (var i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
        throw field.wrong(
            "intervals", new Wording("tidak boleh bertumpang tindih", "must not overlap"));
      }
    }
    return spans;
  }

  private static TimeSpan span(Fields field, LocalTime from, LocalTime to) {
    if (!from.isBefore(to)) {
      throw field.wrong(
          "intervals", new Wording("berakhir setelah dimulai", "end after they begin"));
    }
    return new TimeSpan(from, to);
  }

  /** The fields of one entry, by the names the caller gave them. */
  private record Fields(String place) {

    <T> T required(String name, @Nullable T value) {
      if (value == null) {
        throw wrong(name, new Wording("wajib diisi untuk jenis ini", "is required for this kind"));
      }
      return value;
    }

    LocalDate date(String name, @Nullable LocalDate value) {
      var date = required(name, value);
      if (date.getYear() < 2000 || date.getYear() > 2099) {
        throw wrong(
            name,
            new Wording(
                "harus di antara tahun 2000 dan 2099", "must lie between the years 2000 and 2099"));
      }
      return date;
    }

    Refusal wrong(String name, Wording message) {
      var field = place + "." + name;
      return Refusal.ofField(field, message);
    }
  }
}
