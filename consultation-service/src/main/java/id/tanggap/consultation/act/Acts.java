package id.tanggap.consultation.act;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door: takes the caller and one instant, and writes what came of it into the journal. */
@ApplicationScoped
public class Acts {

  /** Before this no case of this product can have happened; typing errors end here. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Wording OURS_TO_SAY =
      new Wording(
          "hanya boleh diisi oleh kantor dan OM SPAN",
          "only the office and OM SPAN may say when it happened");
  private static final Wording OF_OUR_TIME =
      new Wording("paling awal tahun 2000", "must be in the year 2000 or later");

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
  public Act at(Stated stated, ZoneId zone) {
    return at(now(), stated, zone);
  }

  /** The same, where the caller came a moment ago. */
  public Act at(Act now, Stated stated, ZoneId zone) {
    if (stated.at() == null) {
      return now;
    }
    if (Side.of(caller) == Side.STAKEHOLDERS) {
      throw Refusal.ofField(stated.field(), OURS_TO_SAY);
    }
    var at = stated.notBefore(EARLIEST, OF_OUR_TIME).honest(now.recordedAt(), zone);
    return new Act(now.actor(), at, now.recordedAt(), stated.reason());
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

  /** Why nothing of this product can have happened then. */
  public static Optional<Wording> impossibility(Instant at, Instant now) {
    if (at.isBefore(EARLIEST)) {
      return Optional.of(OF_OUR_TIME);
    }
    return at.isAfter(now) ? Optional.of(Stated.AT_MOST_NOW) : Optional.empty();
  }

  private static Stream<StatedReason> stated(Recorded it) {
    return it.act().reason().stream()
        .flatMap(reason -> it.entries().stream().limit(1).map(first -> beside(first, reason)));
  }

  private static StatedReason beside(Entry entry, String reason) {
    return new StatedReason(entry.subject(), entry.sequence(), reason);
  }
}
