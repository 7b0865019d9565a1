package id.tanggap.sla.clock;

import static id.tanggap.events.sla.CaseKind.PERSONAL_DATA_INCIDENT;
import static id.tanggap.events.sla.CaseKind.PERSONAL_DATA_REQUEST;

import id.tanggap.events.Event;
import id.tanggap.events.complaint.ComplaintAssigned;
import id.tanggap.events.complaint.ComplaintAudienceChanged;
import id.tanggap.events.complaint.ComplaintClassified;
import id.tanggap.events.complaint.ComplaintClosed;
import id.tanggap.events.complaint.ComplaintDeadlineExtended;
import id.tanggap.events.complaint.ComplaintErased;
import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.complaint.ComplaintFollowedUp;
import id.tanggap.events.complaint.ComplaintForwarded;
import id.tanggap.events.complaint.ComplaintForwardingFailed;
import id.tanggap.events.complaint.ComplaintInformationProvided;
import id.tanggap.events.complaint.ComplaintInformationRequested;
import id.tanggap.events.complaint.ComplaintReceived;
import id.tanggap.events.complaint.ComplaintRedirected;
import id.tanggap.events.complaint.ComplaintRejected;
import id.tanggap.events.complaint.ComplaintReopened;
import id.tanggap.events.complaint.ComplaintResponded;
import id.tanggap.events.complaint.ComplaintSnapshot;
import id.tanggap.events.complaint.ComplaintVerified;
import id.tanggap.events.complaint.ComplaintWithdrawn;
import id.tanggap.events.complaint.EventSkipped;
import id.tanggap.events.complaint.PersonalDataIncidentAmended;
import id.tanggap.events.complaint.PersonalDataIncidentNotified;
import id.tanggap.events.complaint.PersonalDataIncidentRecorded;
import id.tanggap.events.complaint.PersonalDataRequestCompleted;
import id.tanggap.events.complaint.PersonalDataRequestReceived;
import id.tanggap.events.complaint.PersonalDataRequestRefused;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.journal.Inbox;
import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.FactKind;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Clocks follow the complaint (COMP-0, COMP-1) and what befalls personal data (UU 27/2022); late or
 * repeated news changes nothing twice.
 */
@ApplicationScoped
class ComplaintReactions implements Subscription<ComplaintEvent> {

  private final Inbox inbox;
  private final Cases cases;
  private final CaseClocks clocks;
  private final Calendars calendars;
  private final Clock time;

  ComplaintReactions(Inbox inbox, Cases cases, CaseClocks clocks, Calendars calendars, Clock time) {
    this.inbox = inbox;
    this.cases = cases;
    this.clocks = clocks;
    this.calendars = calendars;
    this.time = time;
  }

  @Incoming("complaint-events")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(batch, this);
  }

  @Override
  public String source() {
    return "/tanggap/complaint-service";
  }

  @Override
  public Map<String, Class<? extends ComplaintEvent>> types() {
    return Event.typesOf(ComplaintEvent.class);
  }

  @Override
  public Optional<String> topicOfSkips() {
    return Optional.of(Telling.FOR_FEW);
  }

  @Override
  public void on(News<ComplaintEvent> news) {
    switch (news.data()) {
      case ComplaintReceived it -> received(news, it);
      case ComplaintVerified it -> learn(news, it.complaint(), FactKind.VERIFIED);
      case ComplaintInformationRequested it ->
          learn(news, it.complaint(), FactKind.REQUEST_OPENED, it.requestId());
      case ComplaintInformationProvided it -> provided(news, it);
      case ComplaintClassified it -> classified(news, it);
      case ComplaintFollowedUp it -> learn(news, it.complaint(), FactKind.FOLLOWED_UP);
      case ComplaintResponded it -> learn(news, it.complaint(), FactKind.RESPONDED);
      case ComplaintReopened it -> learn(news, it.complaint(), FactKind.REOPENED);
      case ComplaintClosed it -> learn(news, it.complaint(), FactKind.CLOSED);
      case ComplaintRejected it -> learn(news, it.complaint(), FactKind.REJECTED);
      case ComplaintRedirected it -> learn(news, it.complaint(), FactKind.REDIRECTED);
      case ComplaintWithdrawn it -> learn(news, it.complaint(), FactKind.WITHDRAWN);
      case ComplaintDeadlineExtended it -> extended(news, it);
      case ComplaintAssigned _ -> {} // who works on it is told to nobody
      case ComplaintForwarded _,
          ComplaintForwardingFailed _ -> {} // the office answers all the same
      case ComplaintErased _ -> {} // what was owed and kept is codes and times, and stays
      case PersonalDataIncidentRecorded it -> begun(news, PERSONAL_DATA_INCIDENT, it.incidentId());
      case PersonalDataIncidentNotified it ->
          done(news, PERSONAL_DATA_INCIDENT, it.incidentId(), FactKind.NOTIFIED);
      case PersonalDataIncidentAmended _ -> {} // the notice is owed all the same
      case PersonalDataRequestReceived it -> begun(news, PERSONAL_DATA_REQUEST, it.requestId());
      case PersonalDataRequestCompleted it ->
          done(news, PERSONAL_DATA_REQUEST, it.requestId(), FactKind.COMPLETED);
      case PersonalDataRequestRefused it -> // an answer, too
          done(news, PERSONAL_DATA_REQUEST, it.requestId(), FactKind.COMPLETED);
      case ComplaintAudienceChanged _ -> {} // what is owed stays owed, whoever reads it
      case EventSkipped _ -> {} // what another reader passed over changes nothing here
    }
  }

  private void received(News<ComplaintEvent> news, ComplaintReceived it) {
    settle(news, it.complaint(), facts -> facts.submitted(it.anchorAt(), originOf(news, it)));
  }

  /** Words that nobody asked for close no request. */
  private void provided(News<ComplaintEvent> news, ComplaintInformationProvided it) {
    if (it.requestId() != null) {
      learn(news, it.complaint(), FactKind.REQUEST_CLOSED, it.requestId());
    }
  }

  private void classified(News<ComplaintEvent> news, ComplaintClassified it) {
    var fact = fact(news, it.complaint(), FactKind.CLASSIFIED, it.complaint().complaintId());
    settle(
        news,
        it.complaint(),
        facts -> {
          facts.classified(it.complaintClass());
          facts.learn(fact);
        });
  }

  private void extended(News<ComplaintEvent> news, ComplaintDeadlineExtended it) {
    var fact = fact(news, it.complaint(), FactKind.EXTENDED, it.complaint().complaintId());
    switch (it.clock()) {
      case COMPLAINT_RESPONSE ->
          settle(
              news,
              it.complaint(),
              facts -> {
                facts.extended(it.extraWorkingDays());
                facts.learn(fact);
              });
    }
  }

  /** UU 27/2022: the hours run from when it occurred. */
  private void begun(News<ComplaintEvent> news, CaseKind kind, UUID id) {
    aboutData(news, kind, id, facts -> facts.submitted(news.occurredAt(), Origin.LIVE));
  }

  private void done(News<ComplaintEvent> news, CaseKind kind, UUID id, FactKind how) {
    var subject = UUID.fromString(news.subject());
    var fact = new CaseFact(subject, news.sequence(), id, how, news.occurredAt(), 1, null);
    aboutData(news, kind, id, facts -> facts.learn(fact));
  }

  private void aboutData(
      News<ComplaintEvent> news, CaseKind kind, UUID id, Consumer<CaseFacts> lesson) {
    var facts = cases.locked(id);
    facts.handledAs(news.office(), kind);
    lesson.accept(facts);
    clocks.settle(facts, Moment.of(news, time.instant()));
  }

  private void learn(News<ComplaintEvent> news, ComplaintSnapshot snapshot, FactKind kind) {
    learn(news, snapshot, kind, snapshot.complaintId());
  }

  private void learn(
      News<ComplaintEvent> news, ComplaintSnapshot snapshot, FactKind kind, UUID about) {
    var fact = fact(news, snapshot, kind, about);
    settle(news, snapshot, facts -> facts.learn(fact));
  }

  private void settle(
      News<ComplaintEvent> news, ComplaintSnapshot snapshot, Consumer<CaseFacts> lesson) {
    var facts = cases.locked(snapshot.complaintId());
    facts.handledAs(news.office(), snapshot);
    lesson.accept(facts);
    clocks.settle(facts, Moment.of(news, time.instant()));
  }

  /** What was submitted on an earlier date of the office than it was typed in is a late entry. */
  private Origin originOf(News<ComplaintEvent> news, ComplaintReceived it) {
    return dateOf(it.anchorAt(), news.office()).isBefore(dateOf(news.recordedAt(), news.office()))
        ? Origin.LATE_ENTRY
        : Origin.LIVE;
  }

  private LocalDate dateOf(Instant instant, String office) {
    return LocalDate.ofInstant(instant, calendars.current(office).orElseThrow().zone());
  }

  private static CaseFact fact(
      News<ComplaintEvent> news, ComplaintSnapshot snapshot, FactKind kind, UUID about) {
    var subject = UUID.fromString(news.subject());
    var at = news.occurredAt();
    return new CaseFact(subject, news.sequence(), about, kind, at, snapshot.cycle(), null);
  }
}
