package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.People;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Open complaints find their readers anew when more is known of those they are about, or of those
 * who read them. That only ever takes readers away.
 */
@ApplicationScoped
class Rerouting {

  private final Complaints complaints;
  private final People people;
  private final Standings standings;
  private final NoReaderAlarm alarm;
  private final Wall wall;
  private final Journal journal;
  private final Clock clock;

  Rerouting(
      Complaints complaints,
      People people,
      Standings standings,
      NoReaderAlarm alarm,
      Wall wall,
      Journal journal,
      Clock clock) {
    this.complaints = complaints;
    this.people = people;
    this.standings = standings;
    this.alarm = alarm;
    this.wall = wall;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Something about a person has changed; of a reader every complaint of the office may be meant.
   */
  void after(UUID person, String office) {
    wall.systemWorks();
    reroute(
        people.holdsPost(person, office)
            ? complaints.lockedOpenOf(office)
            : complaints.lockedThatReport(person));
  }

  /** One more is known to have held a consultation. */
  void afterHolder(String consultationNumber) {
    wall.systemWorks();
    reroute(complaints.lockedThatName(consultationNumber));
  }

  private void reroute(List<Complaint> found) {
    for (var complaint : found) {
      var before = complaint.route;
      var facts = standings.of(complaint);
      journal.append(complaint.follow(facts, By.system(clock.instant())));
      if (complaint.route != before) {
        alarm.watch(complaint, facts);
      }
    }
  }
}
