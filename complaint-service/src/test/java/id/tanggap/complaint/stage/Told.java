package id.tanggap.complaint.stage;

import id.tanggap.events.Event;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.OfficerChanged;
import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.journal.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other services tell of the office's people and of who held a consultation. */
public final class Told {

  private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

  private Told() {}

  /** An officer works in a section; the number counts the news of this officer. */
  public static void officer(UUID person, String office, String section, long number) {
    tell(
        "consultation",
        person.toString(),
        number,
        office,
        new OfficerChanged(person, number, section, List.of("SERVICE_OFFICER"), true, null, null));
  }

  /** Somebody heads a section of an office where nobody did. */
  public static void head(UUID person, String office, String section, long number) {
    tell(
        "escalation",
        office + "-" + section,
        number,
        office,
        new SectionHeadAppointed(
            section, person, Capacity.HEAD, LONG_AGO, null, "KEP-1/WPB.17/2024"));
  }

  /** A head's last day. */
  public static void lastDay(
      UUID person, String office, String section, LocalDate day, long number) {
    tell(
        "escalation",
        office + "-" + section,
        number,
        office,
        new AppointmentEnded(section, person, Capacity.HEAD, LONG_AGO, day, "KEP-1/WPB.17/2024"));
  }

  /** An officer has accepted a consultation of that number, of which nothing else is told. */
  public static void holder(UUID person, String office, String consultationNumber) {
    var consultation = Ids.next();
    var snapshot =
        new ConsultationSnapshot(
            consultation,
            consultationNumber,
            ConsultationStatus.IN_ANALYSIS,
            1,
            Channel.HAI_CSO,
            null,
            null,
            person);
    tell(
        "consultation",
        consultation.toString(),
        1,
        office,
        new ConsultationAccepted(snapshot, null, false, null));
  }

  private static void tell(String owner, String subject, long number, String office, Event event) {
    Kafka.deliver(
        new Kafka.Message(
            owner + "-service", "tanggap." + owner + ".v1", subject, number, office, event));
  }
}
