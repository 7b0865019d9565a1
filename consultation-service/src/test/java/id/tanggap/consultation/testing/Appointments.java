package id.tanggap.consultation.testing;

import static org.awaitility.Awaitility.await;

import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.SectionHeadAppointed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What escalation-service tells of the heads of a section that only one test knows. */
public final class Appointments {

  private static final Instant THEN = Instant.parse("2026-11-01T01:00:00Z");
  private static final String BASIS = "SK-1/2026";

  private final String section;
  private final Neighbour news;

  /** The section of this code in office 042. */
  public Appointments(String section) {
    this.section = section;
    this.news = Neighbour.section(section);
  }

  /** Somebody is the head from a day on. */
  public void head(Person person, String from) {
    tells(person, Capacity.HEAD, LocalDate.parse(from), null);
  }

  /** Somebody stands in from one day to another. */
  public void acting(Person person, String from, String to) {
    tells(person, Capacity.ACTING, LocalDate.parse(from), LocalDate.parse(to));
  }

  /** An appointment of a head has its last day. */
  public void ended(Person person, String from, String to) {
    var id = UUID.fromString(person.id());
    news.tells(
        new AppointmentEnded(
            section, id, Capacity.HEAD, LocalDate.parse(from), LocalDate.parse(to), BASIS),
        THEN);
  }

  private void tells(Person person, Capacity capacity, LocalDate from, @Nullable LocalDate to) {
    var id = UUID.fromString(person.id());
    news.tells(new SectionHeadAppointed(section, id, capacity, from, to, BASIS), THEN);
    var row = "section_head WHERE section_code = '%s' AND person_id = '%s' AND valid_from = '%s'";
    await().until(() -> Database.ofTheService().count(row.formatted(section, id, from)) == 1);
  }
}
