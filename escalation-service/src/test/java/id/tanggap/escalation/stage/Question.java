package id.tanggap.escalation.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.journal.Ids;
import id.tanggap.stack.TestInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** One consultation of another service, of which this service learns by the events sent here. */
public final class Question {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final Instant THEN = Instant.parse("2026-11-24T01:12:00Z");

  private final UUID id = Ids.next();
  private final String office;
  private final Channel channel;
  private ConsultationStatus status = ConsultationStatus.RECEIVED;
  private @Nullable String topic;
  private @Nullable String section;
  private long sequence;

  private Question(String office, Channel channel) {
    this.office = office;
    this.channel = channel;
  }

  /** A question that came in through HAI CSO of an office; nothing is told of it yet. */
  public static Question of(String office) {
    return new Question(office, Channel.HAI_CSO);
  }

  /** A question put at the desk; nothing is told of it yet. */
  public static Question atTheDeskOf(String office) {
    return new Question(office, Channel.FACE_TO_FACE);
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
        1,
        channel,
        topic,
        section,
        UUID.fromString(Person.RINA.id()));
  }

  private Question tells(ConsultationEvent event) {
    send(envelope(event));
    return this;
  }

  private Map<String, Object> envelope(ConsultationEvent event) {
    var envelope = new HashMap<String, Object>();
    envelope.put("specversion", "1.0");
    envelope.put("id", Ids.next().toString());
    envelope.put("source", "/tanggap/consultation-service");
    envelope.put("type", event.type());
    envelope.put("subject", id.toString());
    envelope.put("time", THEN.toString());
    envelope.put("sequence", ++sequence);
    envelope.put("partitionkey", id.toString());
    envelope.put("office", office);
    envelope.put("recordedtime", THEN.toString());
    envelope.put("actor", "system");
    envelope.put("data", JSON.valueToTree(event));
    return envelope;
  }

  private void send(Map<String, Object> envelope) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var bytes = JSON.writeValueAsBytes(envelope);
      producer.send(new ProducerRecord<>("tanggap.consultation.v1", id.toString(), bytes)).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
