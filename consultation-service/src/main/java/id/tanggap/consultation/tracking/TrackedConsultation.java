package id.tanggap.consultation.tracking;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is, for whoever has its code.
 *
 * @param statusText the status in the caller's language
 * @param promisedAt until when a solution is owed, missing where nothing is owed or known yet
 * @param promisedDate the same as a date of the office
 * @param awaitsRating whether its response may be rated by this code
 * @param progress what was done so far, in the order it occurred
 */
public record TrackedConsultation(
    String number,
    String office,
    Channel channel,
    ConsultationStatus status,
    String statusText,
    int cycle,
    Instant submittedAt,
    @Nullable Instant promisedAt,
    @Nullable LocalDate promisedDate,
    boolean awaitsRating,
    List<TrackedStep> progress) {

  /** One thing that was done. */
  public record TrackedStep(PublicStep step, String text, Instant at) {}
}
