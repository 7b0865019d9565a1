package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.People;
import id.tanggap.complaint.people.Standing;
import id.tanggap.complaint.wall.Exclusions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What decides where a complaint goes: who they are whom it is about, and whom the wall leaves. */
@ApplicationScoped
class Standings {

  private final People people;
  private final Exclusions exclusions;

  Standings(People people, Exclusions exclusions) {
    this.people = people;
    this.exclusions = exclusions;
  }

  /** Of a complaint as it is. */
  Set<Standing> of(Complaint complaint) {
    return of(complaint, complaint.reported());
  }

  /** Of a complaint that turns out to be about these. */
  Set<Standing> of(Complaint complaint, Reported who) {
    var standings = people.standingsOf(who.officers(), complaint.officeCode);
    exclusions
        .postsEmptied(
            complaint.officeCode,
            who.officers(),
            complaint.consultationNumber,
            complaint.submittedAt)
        .forEach(post -> standings.add(left(post)));
    return standings;
  }

  private static Standing left(String post) {
    return switch (post) {
      case "OFFICE_HEAD" -> Standing.NO_HEAD_LEFT;
      case "COMPLIANCE_OFFICER" -> Standing.NO_DESK_LEFT;
      default -> throw new IllegalStateException(post);
    };
  }
}
