package id.tanggap.consultation.consultation.view;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.register.Office;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue.
 *
 * @param nearestDueAt the nearest deadline that is still owed, missed ones included
 * @param nearestDueDate its date in the office's zone
 */
public record QueueItem(
    UUID id,
    String number,
    String officeCode,
    ConsultationStatus status,
    Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId,
    @Nullable String satkerCode,
    @Nullable String externalReference,
    @Nullable Integer part,
    Instant submittedAt,
    @Nullable Instant nearestDueAt,
    @Nullable LocalDate nearestDueDate,
    boolean wayBackKnown,
    List<String> warnings) {

  /** In the place of a deadline where there is none. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  static QueueItem of(Consultation consultation, Office office) {
    var due = consultation.queueAt().isBefore(NEVER) ? consultation.queueAt() : null;
    var now = consultation.snapshot();
    var submission = consultation.submission();
    return new QueueItem(
        now.consultationId(),
        now.number(),
        consultation.officeCode(),
        now.status(),
        now.channel(),
        now.topicCode(),
        now.sectionCode(),
        now.officerId(),
        consultation.asker().satkerCode(),
        submission.externalReference(),
        submission.part(),
        submission.submittedAt(),
        due,
        due == null ? null : office.dateOf(due),
        consultation.hasWayBack(),
        consultation.asker().warnings());
  }

  /** Without what is the office's own. */
  QueueItem outside() {
    return new QueueItem(
        id,
        number,
        officeCode,
        status,
        channel,
        topicCode,
        sectionCode,
        null,
        satkerCode,
        externalReference,
        part,
        submittedAt,
        nearestDueAt,
        nearestDueDate,
        wayBackKnown,
        List.of());
  }
}
