package id.tanggap.api.change;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.CurrentRequest;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalFailure;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Adds {@code changes} to a refusal that is about something journalled: where it is stale, what
 * happened to it after the version of {@code If-Match}, else altogether, so that what the caller
 * has typed can be adapted and sent again. Read after the refused command is undone; the latest
 * {@value #MOST} suffice.
 */
@Singleton
@Unremovable
class MeanwhileChanged implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger(MeanwhileChanged.class);
  private static final int AFTER_THE_NAMING = 150;
  private static final int MOST = 50;

  private final Journal journal;
  private final CurrentRequest request;
  private final Instance<ChangeSight> sight;

  MeanwhileChanged(Journal journal, CurrentRequest request, Instance<ChangeSight> sight) {
    this.journal = journal;
    this.request = request;
    this.sight = sight;
  }

  @Override
  public int priority() {
    return AFTER_THE_NAMING;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    return context.cause instanceof Refusal refusal && sight.isResolvable()
        ? refusal
            .subject()
            .flatMap(it -> changes(it, seenBy(refusal)))
            .map(it -> told(problem, it))
            .orElse(problem)
        : problem;
  }

  private static HttpProblem told(HttpProblem problem, List<Change> changes) {
    return HttpProblem.builder(problem).with("changes", changes).build();
  }

  /** A book that cannot be read makes no other answer of a refusal. */
  private Optional<List<Change>> changes(String subject, long seen) {
    try {
      return Optional.of(
          journal.latestOf(subject, seen, MOST).stream()
              .map(Change::of)
              .flatMap(change -> sight.get().seen(change).stream())
              .toList());
    } catch (JournalFailure unreadable) {
      LOG.warn("a refusal goes out without the changes it rests on", unreadable);
      return Optional.empty();
    }
  }

  /** Only a version that was found stale is one of this subject. */
  private long seenBy(Refusal refusal) {
    return refusal.type() == CommonProblem.STALE ? sent() : 0L;
  }

  private long sent() {
    return request
        .header("If-Match")
        .flatMap(SeenVersion::in)
        .map(SeenVersion::sequence)
        .orElse(0L);
  }
}
