package id.tanggap.consultation.receipt;

import id.tanggap.events.consultation.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a question.
 *
 * @param trackingCode by which it is followed without an account; missing where the secret it was
 *     made with is gone, or what it led to is erased
 * @param promisedAt until when a solution is owed, missing while nothing is owed or known yet
 * @param promisedDate the same as a date of the office
 * @param text the receipt as a message, ready to be pasted
 */
public record ReceiptView(
    String number,
    @Nullable String trackingCode,
    String office,
    Channel channel,
    Instant submittedAt,
    @Nullable Instant promisedAt,
    @Nullable LocalDate promisedDate,
    String text) {}
