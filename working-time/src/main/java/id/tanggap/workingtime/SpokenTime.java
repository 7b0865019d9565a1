package id.tanggap.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people in an office say them, with the Indonesian name of the time zone. */
record SpokenTime(ZoneId zone, DateTimeFormatter day, DateTimeFormatter moment) {

  static SpokenTime indonesian(ZoneId zone) {
    var locale = Locale.of("id", "ID");
    return new SpokenTime(
        zone,
        DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale),
        DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'pukul' HH.mm", locale));
  }

  static SpokenTime english(ZoneId zone) {
    return new SpokenTime(
        zone,
        DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK),
        DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm", Locale.UK));
  }

  String of(LocalDate date) {
    return day.format(date);
  }

  String of(Instant instant) {
    var local = instant.atZone(zone);
    return moment.format(local) + " " + nameOf(local.getOffset());
  }

  private static String nameOf(ZoneOffset offset) {
    return switch (offset.getTotalSeconds() / 3600) {
      case 7 -> "WIB";
      case 8 -> "WITA";
      case 9 -> "WIT";
      default -> "UTC" + offset;
    };
  }
}
