package id.tanggap.consultation.exchange.layout;

import id.tanggap.consultation.stakeholder.StakeholderProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ticket as a line of a file; fields have the names and limits of {@code POST /consultations}.
 *
 * @param officeCode may be left out: the file is of one office
 * @param state where HAI CSO has it; left out: it waits for the office
 * @param response what a finished ticket was answered with
 * @param respondedAt when that was; left out: nobody knows, and the day of the question counts
 */
public record TicketLine(
    @Nullable String officeCode,
    @Nullable String externalReference,
    @Nullable Integer part,
    @Nullable String question,
    @Nullable StakeholderProfile stakeholder,
    @Nullable Instant submittedAt,
    @Nullable HaiCsoState state,
    @Nullable String response,
    @Nullable Instant respondedAt) {}
