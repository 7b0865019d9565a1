package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.consultation.ProgressReported;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.journal.News;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One consultation as it counts: once, as it stands, and whether its first answer lasted.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class CountedConsultation implements Counted {

  @Id private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  private String officeCode;
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Embedded private @Nullable Place place;

  @Enumerated(EnumType.STRING)
  private @Nullable Figure ending;

  @Enumerated(EnumType.STRING)
  private @Nullable ResolutionPath path;

  private boolean answered;
  private boolean firstContact;
  private boolean reopened;
  private @Nullable Instant apologisedAt;

  protected CountedConsultation() {}

  CountedConsultation(String officeCode, LocalDate day, ConsultationReceived it) {
    var consultation = it.consultation();
    this.caseId = consultation.consultationId();
    this.subject = Subject.of(it.origin());
    this.officeCode = officeCode;
    this.day = day;
    this.channel = consultation.channel();
    this.place = Place.of(consultation);
  }

  /** Something happened to it; after that it is with whom the news says. */
  void learn(News<ConsultationEvent> news, ConsultationSnapshot after) {
    place = Place.of(after);
    switch (news.data()) {
      case ConsultationResolved it -> resolved(it);
      case ConsultationReopened _ -> reopened();
      case ConsultationCancelled it -> ending = endingOf(it.reasonCode());
      case ConsultationClosedNoResponse _ -> ending = Figure.CLOSED_NO_RESPONSE;
      case ProgressReported it -> reported(it, news.occurredAt());
      default -> {} // it is where it was
    }
  }

  private void resolved(ConsultationResolved it) {
    ending = Figure.RESOLVED;
    path = it.path();
    answered = true;
    firstContact |= it.path() == ResolutionPath.FIRST_CONTACT && it.consultation().cycle() == 1;
  }

  private void reopened() {
    ending = null;
    reopened = true;
  }

  /** an apology with an explanation that reached the stakeholder. */
  private void reported(ProgressReported it, Instant at) {
    if (it.kind() == ProgressKind.APOLOGY && it.outcome() == ProgressOutcome.REACHED) {
      apologisedAt = apologisedAt == null ? at : apologisedAt;
    }
  }

  private static Figure endingOf(CancellationReason reason) {
    return reason == CancellationReason.LEFT_WITHOUT_CONTACT ? Figure.LEFT : Figure.CANCELLED;
  }

  @Override
  public Stream<Count> counts() {
    return Stream.of(
            Stream.of(Figure.RECEIVED, ending == null ? Figure.OPEN : ending),
            when(answered, Figure.ANSWERED),
            when(firstContact, Figure.FIRST_CONTACT),
            when(firstContact && reopened, Figure.FIRST_CONTACT_REOPENED),
            when(reopened, Figure.REOPENED))
        .flatMap(figures -> figures)
        .map(this::count);
  }

  private static Stream<Figure> when(boolean holds, Figure figure) {
    return holds ? Stream.of(figure) : Stream.empty();
  }

  private Count count(Figure figure) {
    var where = place == null ? Place.UNKNOWN : place;
    return new Count(officeCode, day, subject, channel, where, figure, 0);
  }
}
