package id.tanggap.consultation.survey;

import id.tanggap.consultation.survey.QuarterOfAnswers.ChannelPart;
import id.tanggap.events.consultation.SatisfactionRated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/** All answers to the survey, and what they add up to in quarters that are over. */
@ApplicationScoped
public class SurveyAnswers {

  private static final String SUMS =
      """
      SELECT a.office_code, date_trunc('quarter', a.day)::date AS quarter, a.channel, count(*),
             sum(u1), sum(u2), sum(u3), sum(u4), sum(u5), sum(u6), sum(u7), sum(u8), sum(u9)
        FROM survey_answer a JOIN office f ON f.code = a.office_code
       WHERE date_trunc('quarter', a.day) >= CAST(:from AS date)
         AND date_trunc('quarter', a.day) + interval '3 months'
             <= least(CAST(:to AS date) + 1, date_trunc('day', :now AT TIME ZONE f.zone))
         AND (:everywhere OR a.office_code = ANY (string_to_array(:offices, ',')))
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """;

  private static final int YEARS_SHOWN = 2;
  private static final int FIRST_ELEMENT = 4;

  private final Session database;

  SurveyAnswers(Session database) {
    this.database = database;
  }

  /** Keeps one more answer. */
  public void keep(String officeCode, SatisfactionRated rated) {
    database.persist(new SurveyAnswer(officeCode, rated));
  }

  /** The latest quarter of an office that is over and may be shown, if there is one. */
  public Optional<QuarterOfAnswers> latestOf(String officeCode, LocalDate today, Instant now) {
    var period = new Period(today.minusYears(YEARS_SHOWN), today);
    return of(List.of(officeCode), period, now).stream().reduce((_, later) -> later);
  }

  /** The quarters that lie wholly in a period and may be shown, office by office. */
  List<QuarterOfAnswers> of(Collection<String> offices, Period period, Instant now) {
    return sums(offices, period, now)
        .collect(Collectors.groupingBy(Quarter::of, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(SurveyAnswers::quarter)
        .filter(QuarterOfAnswers::isEnough)
        .toList();
  }

  private Stream<Tuple> sums(Collection<String> offices, Period period, Instant now) {
    return database
        .createNativeQuery(SUMS, Tuple.class)
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .setParameter("now", now)
        .setParameter("everywhere", offices.contains("*"))
        .setParameter("offices", String.join(",", offices))
        .stream();
  }

  private static QuarterOfAnswers quarter(Entry<Quarter, List<Tuple>> rows) {
    var all = rows.getValue().stream().map(SurveyAnswers::sums).reduce(Sums::plus).orElseThrow();
    var channels =
        rows.getValue().stream()
            .map(row -> ChannelPart.of(row.get(2, String.class), sums(row)))
            .toList();
    return QuarterOfAnswers.of(rows.getKey().office(), rows.getKey().from(), all, channels);
  }

  private static Sums sums(Tuple row) {
    var elements =
        IntStream.range(0, SatisfactionIndex.ELEMENTS)
            .mapToObj(n -> row.get(FIRST_ELEMENT + n, Long.class))
            .toList();
    return new Sums(row.get(FIRST_ELEMENT - 1, Long.class), elements);
  }

  /** From one day to another, both included. */
  record Period(LocalDate from, LocalDate to) {}

  private record Quarter(String office, LocalDate from) {

    static Quarter of(Tuple row) {
      return new Quarter(row.get(0, String.class), row.get(1, LocalDate.class));
    }
  }
}
