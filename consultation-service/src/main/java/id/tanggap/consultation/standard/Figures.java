package id.tanggap.consultation.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.survey.SurveyAnswers;
import id.tanggap.events.sla.ClockKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/**
 * Counts how well an office keeps to its standard, from the verdicts sla-monitor-service told:
 * whatever was due in the twelve months up to yesterday. Once a day and office, because anybody may
 * ask: one counts, in a transaction of its own, and whoever asks meanwhile waits without one.
 */
@ApplicationScoped
class Figures {

  private static final String VERDICTS =
      """
      SELECT d.kind, min(d.clause), count(*), count(*) FILTER (WHERE d.verdict = 'MET')
        FROM deadline d JOIN consultation c ON c.id = d.case_id
       WHERE c.office_code = :office AND d.due_date BETWEEN :from AND :to
         AND d.verdict IS NOT NULL AND d.kind IN ('DESK_TIME', 'SOLUTION', 'PROGRESS')
       GROUP BY d.kind ORDER BY d.kind
      """;

  private static final int MOST_KEPT = 1_000;

  private final Session database;
  private final SurveyAnswers answers;
  private final Cache<Morning, LiveFigures> known =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Figures(Session database, SurveyAnswers answers) {
    this.database = database;
    this.answers = answers;
  }

  LiveFigures of(Office office, Instant now) {
    var morning = new Morning(office.code(), office.dateOf(now));
    return known.get(morning, it -> QuarkusTransaction.requiringNew().call(() -> counted(it, now)));
  }

  private LiveFigures counted(Morning morning, Instant now) {
    var from = morning.day().minusYears(1);
    var to = morning.day().minusDays(1);
    var quarter = answers.latestOf(morning.office(), morning.day(), now);
    return LiveFigures.of(from, to, norms(morning.office(), from, to), quarter);
  }

  private List<Norm> norms(String office, LocalDate from, LocalDate to) {
    return database
        .createNativeQuery(VERDICTS, Tuple.class)
        .setParameter("office", office)
        .setParameter("from", from)
        .setParameter("to", to)
        .stream()
        .map(Figures::norm)
        .toList();
  }

  private static Norm norm(Tuple row) {
    return Norm.of(
        ClockKind.valueOf(row.get(0, String.class)),
        row.get(1, String.class),
        row.get(2, Long.class),
        row.get(3, Long.class));
  }

  private record Morning(String office, LocalDate day) {}
}
