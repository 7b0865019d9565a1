package id.tanggap.consultation.consultation.cycle;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.SatisfactionRated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The nine elements of the survey, U1 to U9, each from 1 (bad) to 4 (very good). */
public record RatingRequest(
    @NotNull @Min(1) @Max(4) Integer u1,
    @NotNull @Min(1) @Max(4) Integer u2,
    @NotNull @Min(1) @Max(4) Integer u3,
    @NotNull @Min(1) @Max(4) Integer u4,
    @NotNull @Min(1) @Max(4) Integer u5,
    @NotNull @Min(1) @Max(4) Integer u6,
    @NotNull @Min(1) @Max(4) Integer u7,
    @NotNull @Min(1) @Max(4) Integer u8,
    @NotNull @Min(1) @Max(4) Integer u9) {

  SatisfactionRated rated(UUID rating, LocalDate day, Channel channel) {
    return new SatisfactionRated(rating, day, channel, u1, u2, u3, u4, u5, u6, u7, u8, u9);
  }
}
