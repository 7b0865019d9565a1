package id.tanggap.demo;

import id.tanggap.demo.api.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Visits that an interrupted demonstration left open. An officer receives one visitor at a time, so
 * they have to end before the next demonstration begins.
 */
final class LeftOvers {

  /** Where the sample offices are; a visit belongs to its date there. */
  static final ZoneId OFFICES = ZoneId.of("Asia/Pontianak");

  private final Consultations consultations;
  private final Tokens tokens;
  private final Cast cast;
  private final LocalDate today;

  LeftOvers(Consultations consultations, Tokens tokens, Cast cast, LocalDate today) {
    this.consultations = consultations;
    this.tokens = tokens;
    this.cast = cast;
    this.today = today;
  }

  /** Looks where a demonstration with these samples can have stopped. */
  void clear(List<Sample> samples) {
    samples.stream()
        .filter(Sample::isFaceToFace)
        .flatMap(sample -> Stream.of(today, dayOf(sample)).map(day -> new Desk(sample, day)))
        .distinct()
        .forEach(this::clear);
  }

  private void clear(Desk desk) {
    for (var officer : cast.deskOf(desk.officeCode())) {
      consultations
          .openVisits(officer, tokens.idOf(officer), desk.officeCode(), desk.day())
          .forEach(visit -> consultations.giveUpVisit(officer, visit));
    }
  }

  private static LocalDate dayOf(Sample sample) {
    return sample.submittedAt().atZoneSameInstant(OFFICES).toLocalDate();
  }

  private record Desk(String officeCode, LocalDate day) {
    Desk(Sample sample, LocalDate day) {
      this(sample.officeCode(), day);
    }
  }
}
