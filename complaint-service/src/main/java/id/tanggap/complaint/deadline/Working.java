package id.tanggap.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.sla.ClockKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to send to {@code POST /deadlines/preview} of sla-monitor-service to have a deadline
 * explained step by step: it answers without knowing the complaint.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Working(
    ClockKind kind,
    String officeCode,
    Instant anchor,
    @Nullable List<Wait> pauses,
    @Nullable ComplaintClass complaintClass,
    @Nullable Extension extension) {

  /** The reporter was asked for something from then on; without an end it goes on. */
  public record Wait(Instant from, @Nullable Instant to) {}

  /** More time, given then. */
  public record Extension(Instant grantedAt, int workingDays) {}
}
