package id.tanggap.consultation.act;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Wording;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door: takes the caller and one instant, and writes what came of it into the journal. */
@ApplicationScoped
public class Acts {

  /** Before this no case of this product can have happened; typing errors end here. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Wording OURS_TO_SAY =
      new Wording(
          "hanya boleh diisi oleh kantor dan OM SPAN",
          "only the office and OM SPAN may say when it happened");
  private static final Wording AT_MOST_NOW =
      new Wording("paling lambat sekarang", "must be at most now");
  private static final Wording BEFORE_TODAY =
      new Wording(
          "wajib diisi bila terjadi sebelum hari ini", "is required when it happened before today");

  private final Caller caller;
  private final Clock clock;
  private final Journal journal;
  private final EntityManager entities;

  Acts(Caller caller, Clock clock, Journal journal, EntityManager entities) {
    this.caller = caller;
    this.clock = clock;
    this.journal = journal;
    this.entities = entities;
  }

  /** The caller acts now. */
  public Act now() {
    var now = clock.instant();
    return new Act(caller.actor(), now, now, null);
  }

  /** The caller says that it acted then; before today in the office's zone it says why. */
  public Act at(@Nullable Claimed claimed, ZoneId zone) {
    return claimed(now(), claimed, zone);
  }

  /** As {@link #at}, where the caller came a moment ago. */
  public Act claimed(Act now, @Nullable Claimed claimed, ZoneId zone) {
    if (claimed == null) {
      return now;
    }
    requireHonest(claimed, now.recordedAt(), zone);
    return new Act(now.actor(), claimed.at(), now.recordedAt(), claimed.reason());
  }

  /** Appends entries to the journal, and the stated reason beside the first. */
  public void record(Act act, List<Entry> entries) {
    record(List.of(new Recorded(act, entries)));
  }

  /** Appends what came of several acts to the journal in one go, each stated reason beside it. */
  public void record(List<Recorded> all) {
    journal.append(all.stream().flatMap(it -> it.entries().stream()).toList());
    all.stream().flatMap(Acts::stated).forEach(entities::persist);
  }

  /** Whether anything of this product can have happened then. */
  public static boolean isPossible(Instant at, Instant now) {
    return !at.isAfter(now) && !at.isBefore(EARLIEST);
  }

  private void requireHonest(Claimed claimed, Instant now, ZoneId zone) {
    if (Side.of(caller) == Side.STAKEHOLDERS) {
      throw refused(claimed.field(), OURS_TO_SAY);
    }
    if (!isPossible(claimed.at(), now)) {
      throw refused(claimed.field(), AT_MOST_NOW);
    }
    if (claimed.isBeforeTheDayOf(now, zone) && claimed.reason() == null) {
      throw refused("reason", BEFORE_TODAY);
    }
  }

  private static RuntimeException refused(String field, Wording message) {
    return INVALID_INPUT.refusal(message.after(field)).violation(field, message);
  }

  private static Stream<StatedReason> stated(Recorded it) {
    return it.act().reason().stream()
        .flatMap(reason -> it.entries().stream().limit(1).map(first -> beside(first, reason)));
  }

  private static StatedReason beside(Entry entry, String reason) {
    return new StatedReason(entry.subject(), entry.sequence(), reason);
  }
}
