package id.tanggap.events.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One answer to the survey, elements U1 to U9 from 1 to 4; it names no consultation, so that nobody
 * can be told by it.
 */
public record SatisfactionRated(
    UUID ratingId,
    LocalDate day,
    Channel channel,
    int u1,
    int u2,
    int u3,
    int u4,
    int u5,
    int u6,
    int u7,
    int u8,
    int u9)
    implements ConsultationEvent {}
