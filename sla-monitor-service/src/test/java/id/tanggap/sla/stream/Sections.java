package id.tanggap.sla.stream;

import id.tanggap.events.Event;
import id.tanggap.events.escalation.SectionChanged;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import id.tanggap.sla.world.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Much news that moves no clock: sections of an office that are renamed again and again. */
final class Sections {

  private static final int HOW_MANY = 20;

  private final String office;
  private final List<String> subjects =
      IntStream.range(0, HOW_MANY).mapToObj(_ -> UUID.randomUUID().toString()).toList();
  private long told;

  Sections(String office) {
    this.office = office;
  }

  /** Tells of so many changes, over all partitions, in sequence for each section. */
  void tell(Topics topics, int changes) {
    var news = new ArrayList<News<? extends Event>>();
    for (int change = 0; change < changes; change++) {
      news.add(next());
    }
    topics.tell(news);
  }

  boolean isOurs(String subject) {
    return subjects.contains(subject);
  }

  private News<SectionChanged> next() {
    var section = subjects.get((int) (told % HOW_MANY));
    var version = told++ / HOW_MANY + 1;
    var now = Instant.parse("2026-11-24T02:00:00Z");
    return new News<>(
        Ids.next(),
        "/tanggap/escalation-service",
        section,
        version,
        section,
        office,
        now,
        now,
        new Actor(UUID.randomUUID().toString(), "ADMIN"),
        new SectionChanged("PD", version));
  }
}
