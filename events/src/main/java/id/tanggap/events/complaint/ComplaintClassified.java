package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The class decides when the answer is due, counted from {@code anchorAt}. */
public record ComplaintClassified(
    @JsonUnwrapped ComplaintSnapshot complaint,
    ComplaintClass complaintClass,
    @Nullable ServiceElement serviceElement,
    Instant anchorAt)
    implements ComplaintEvent {}
