package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.People;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Open complaints find their readers anew when somebody they report has another standing now. */
@ApplicationScoped
class Rerouting {

  private final Complaints complaints;
  private final People people;
  private final Wall wall;
  private final Journal journal;
  private final Clock clock;

  Rerouting(Complaints complaints, People people, Wall wall, Journal journal, Clock clock) {
    this.complaints = complaints;
    this.people = people;
    this.wall = wall;
    this.journal = journal;
    this.clock = clock;
  }

  /** Something about a person has changed. */
  void after(UUID person) {
    wall.systemWorks();
    for (var complaint : complaints.lockedThatReport(person)) {
      var standings = people.standingsOf(complaint.reported().officers(), complaint.officeCode);
      journal.append(complaint.follow(standings, By.system(clock.instant())));
    }
  }
}
