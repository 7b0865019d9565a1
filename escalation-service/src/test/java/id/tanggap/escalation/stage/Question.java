package id.tanggap.escalation.stage;

import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.events.consultation.AssignmentReason;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.CompletionBasis;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationAssigned;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationErased;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.ErasureReason;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ReopeningReason;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import id.tanggap.events.consultation.StakeholderRestricted;
import id.tanggap.events.consultation.StakeholderRestrictionLifted;
import id.tanggap.events.consultation.SupportingDocumentReceived;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** One consultation of another service, of which this service learns by the events sent here. */
public final class Question {

  private static final Instant THEN = Instant.parse("2026-11-24T01:12:00Z");

  private final UUID id = Ids.next();
  private final String office;
  private final Channel channel;
  private final Consumer<Kafka.Message> courier;
  private ConsultationStatus status = ConsultationStatus.RECEIVED;
  private @Nullable String topic;
  private @Nullable String section;
  private int cycle = 1;
  private long sequence;
  private final List<Kafka.Message> told = new ArrayList<>();

  private Question(String office, Channel channel, Consumer<Kafka.Message> courier) {
    this.office = office;
    this.channel = channel;
    this.courier = courier;
  }

  /** A question that came in through HAI CSO of an office; nothing is told of it yet. */
  public static Question of(String office) {
    return new Question(office, Channel.HAI_CSO, Kafka::deliver);
  }

  /** A question of which nothing is sent: what is told of it has to be carried by hand. */
  public static Question onPaper(String office) {
    return new Question(office, Channel.HAI_CSO, _ -> {});
  }

  /** A question put at the desk; nothing is told of it yet. */
  public static Question atTheDeskOf(String office) {
    return new Question(office, Channel.FACE_TO_FACE, Kafka::deliver);
  }

  /** Received, accepted and classified, so that it can be escalated. */
  public static Question classified(String office, String topic, String section) {
    return of(office).received().accepted().classified(topic, section);
  }

  public UUID id() {
    return id;
  }

  public Question received() {
    return tells(
        new ConsultationReceived(
            snapshot(),
            null,
            null,
            Ids.next(),
            StakeholderKind.SATKER,
            "990002",
            THEN,
            THEN,
            Origin.LIVE,
            "HAI-1",
            null,
            null,
            Ids.next(),
            "sha256:00"));
  }

  /** What happens to it next is never told: the event is lost on its way. */
  public Question silenced() {
    sequence++;
    return this;
  }

  public Question accepted() {
    status = ConsultationStatus.IN_ANALYSIS;
    return tells(new ConsultationAccepted(snapshot(), null, false, null));
  }

  public Question classified(String topicCode, String sectionCode) {
    topic = topicCode;
    section = sectionCode;
    return tells(new QuestionClassified(snapshot(), null, null));
  }

  public Question resolved() {
    status = ConsultationStatus.RESOLVED;
    return tells(
        new ConsultationResolved(
            snapshot(),
            ResolutionPath.FIRST_CONTACT,
            ResolutionOutcome.ANSWERED,
            null,
            Ids.next(),
            Medium.HAI_CSO,
            List.of(),
            null,
            null,
            "sha256:00"));
  }

  public Question cancelled() {
    status = ConsultationStatus.CANCELLED;
    return tells(
        new ConsultationCancelled(snapshot(), CancellationReason.WITHDRAWN_BY_STAKEHOLDER, null));
  }

  private ConsultationSnapshot snapshot() {
    return new ConsultationSnapshot(
        id,
        "K-" + office + "-2026-000123",
        status,
        cycle,
        channel,
        topic,
        section,
        UUID.fromString(Person.RINA.id()));
  }

  /** The consultation goes on in its next cycle. */
  public Question reopened() {
    cycle++;
    status = ConsultationStatus.FOLLOW_UP;
    return tells(
        new ConsultationReopened(snapshot(), ReopeningReason.NOT_SATISFIED, Party.STAKEHOLDER));
  }

  /** The stakeholder was silent for too long. */
  public Question closedWithoutResponse() {
    status = ConsultationStatus.CLOSED_NO_RESPONSE;
    return tells(new ConsultationClosedNoResponse(snapshot(), Ids.next()));
  }

  /** What was written in it is gone. */
  public Question erased() {
    return tells(new ConsultationErased(snapshot(), ErasureReason.REQUEST));
  }

  /** Its stakeholder had it restricted; the number counts the news of that stakeholder. */
  public Question restricted(UUID stakeholder, long number) {
    return tellsOf(stakeholder, number, new StakeholderRestricted(stakeholder, List.of(id)));
  }

  /** Whoever works on it sees it again. */
  public Question restrictionLifted(UUID stakeholder, long number) {
    return tellsOf(stakeholder, number, new StakeholderRestrictionLifted(stakeholder, List.of(id)));
  }

  private Question tellsOf(UUID stakeholder, long number, ConsultationEvent event) {
    Kafka.deliver(
        new Kafka.Message(
            "consultation-service",
            "tanggap.consultation.v1",
            stakeholder.toString(),
            number,
            office,
            event));
    return this;
  }

  /** It changed hands. */
  public Question assigned() {
    return tells(new ConsultationAssigned(snapshot(), null, AssignmentReason.ASSIGNED));
  }

  /** The stakeholder wrote something. */
  public Question writtenTo() {
    return tells(
        new StakeholderMessageReceived(
            snapshot(), null, null, Ids.next(), "sha256:00", Party.STAKEHOLDER));
  }

  /** The stakeholder handed a paper in. */
  public Question handedTo() {
    return tells(
        new SupportingDocumentReceived(
            snapshot(),
            null,
            null,
            Ids.next(),
            "application/pdf",
            1,
            "sha256:00",
            Party.STAKEHOLDER));
  }

  /** The stakeholder is asked for a paper. */
  public Question requested() {
    status = ConsultationStatus.AWAITING_STAKEHOLDER;
    return tells(new StakeholderInputRequested(snapshot(), Ids.next(), List.of()));
  }

  /** What was asked is there. */
  public Question completed() {
    status = ConsultationStatus.IN_ANALYSIS;
    return tells(
        new StakeholderInputCompleted(snapshot(), Ids.next(), List.of(), CompletionBasis.OFFICER));
  }

  /** What happens to it next. */
  public Question tells(OfQuestion next) {
    return switch (next) {
      case RECLASSIFIED -> classified(Expected.OTHER_TOPIC, "PD");
      case REQUESTED -> requested();
      case COMPLETED -> completed();
      case RESOLVED -> resolved();
      case CANCELLED -> cancelled();
      case REOPENED -> reopened();
    };
  }

  /** Everything that was told, as news that somebody reads. */
  public List<News<ConsultationEvent>> news() {
    return told.stream().map(Question::newsOf).toList();
  }

  /** Everything that was told, as records of the topic. */
  public List<ConsumerRecord<String, byte[]>> records() {
    return told.stream().map(Kafka.Message::asRecord).toList();
  }

  /** Tells everything that was told once more, as a broker may. */
  public Question repeated() {
    told.forEach(Kafka::deliver);
    return this;
  }

  private static News<ConsultationEvent> newsOf(Kafka.Message message) {
    return new News<>(
        Ids.next(),
        "/tanggap/" + message.service(),
        message.subject(),
        message.sequence(),
        message.subject(),
        message.office(),
        THEN,
        THEN,
        Actor.SYSTEM,
        (ConsultationEvent) message.data());
  }

  private Question tells(ConsultationEvent event) {
    var message =
        new Kafka.Message(
            "consultation-service",
            "tanggap.consultation.v1",
            id.toString(),
            ++sequence,
            office,
            event);
    told.add(message);
    courier.accept(message);
    return this;
  }
}
