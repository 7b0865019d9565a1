package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** The reporter is not content with the answer; a new cycle begins. */
public record ComplaintReopened(@JsonUnwrapped ComplaintSnapshot complaint, Instant anchorAt)
    implements ComplaintEvent {}
