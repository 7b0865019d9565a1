package id.tanggap.complaint.sealedreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.caller.Role;
import id.tanggap.events.sealedreport.SealedReportEvent;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The book of the sealed store: what happened under seal, in which role. The person, and the reason
 * in encrypted words, stand beside it and are published nowhere.
 */
@ApplicationScoped
class SealedJournal {

  private static final String TELL = "SELECT tell(?, ?, ?, ?, ?, ?, ?)";
  private static final String ACT =
      "INSERT INTO act (subject, sequence, person_id, reason) VALUES (?, ?, ?, ?)";

  private final SealedDatabase database;
  private final SealedCipher cipher;
  private final ObjectMapper json;

  SealedJournal(SealedDatabase database, SealedCipher cipher, ObjectMapper json) {
    this.database = database;
    this.cipher = cipher;
    this.json = json;
  }

  /** Appends what somebody did to a subject, in the caller's transaction. */
  void append(UUID subject, String office, SealedReportEvent event, By by) {
    var sequence = tell(subject, office, event, by.now(), by.role().name());
    database.change(ACT, subject.toString(), sequence, by.person(), hidden(by, subject, sequence));
  }

  /** Appends what the product did of itself, because the time for it had come. */
  void append(UUID subject, String office, SealedReportEvent event, Instant now) {
    tell(subject, office, event, now, null);
  }

  private long tell(
      UUID subject, String office, SealedReportEvent event, Instant now, @Nullable String role) {
    return database
        .query(
            TELL,
            row -> row.getLong(1),
            Ids.next(),
            subject.toString(),
            office,
            event.type(),
            now.atOffset(ZoneOffset.UTC),
            role,
            written(event))
        .getFirst();
  }

  /** An event as it is published. */
  String written(SealedReportEvent event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException everyRecordIsWritable) {
      throw new IllegalStateException(everyRecordIsWritable);
    }
  }

  private byte @Nullable [] hidden(By by, UUID subject, long sequence) {
    var reason = by.reason();
    return reason == null ? null : cipher.envelopes().encrypted(reason, subject + " " + sequence);
  }

  /** Who does something, when, and why where that has to be said. */
  record By(UUID person, Role role, Instant now, @Nullable String reason) {}
}
