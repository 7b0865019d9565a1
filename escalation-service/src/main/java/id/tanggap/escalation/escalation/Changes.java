package id.tanggap.escalation.escalation;

import static id.tanggap.api.problem.CommonProblem.STALE;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Explains a refusal by what changed since the caller has seen the escalation. */
@ApplicationScoped
class Changes {

  private static final int CONFLICT = 409;

  private final Journal journal;

  Changes(Journal journal) {
    this.journal = journal;
  }

  /** 412 where the escalation has moved on. */
  void requireNone(Escalation escalation, @Nullable SeenVersion seen) {
    if (seen != null && seen.sequence() != escalation.sequence) {
      throw STALE
          .refusal(
              "You saw version %d, it is now %d".formatted(seen.sequence(), escalation.sequence))
          .with("currentVersion", escalation.sequence)
          .with("changes", since(escalation, seen));
    }
  }

  /** What a command decides; where the state stands in its way, the refusal says what led there. */
  Entry decided(Escalation escalation, @Nullable SeenVersion seen, Supplier<Entry> decision) {
    try {
      return decision.get();
    } catch (Refusal refusal) {
      throw refusal.type().status() == CONFLICT
          ? refusal.with("changes", since(escalation, seen))
          : refusal;
    }
  }

  /** Who has said no version is told everything since the raising. */
  private List<Change> since(Escalation escalation, @Nullable SeenVersion seen) {
    var version = seen == null ? 0 : seen.sequence();
    return journal.of(escalation.id.toString()).stream()
        .filter(row -> row.sequence() > version)
        .map(Change::of)
        .toList();
  }
}
