package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** The complaint is complete; its deadlines count from {@code anchorAt}. */
public record ComplaintVerified(@JsonUnwrapped ComplaintSnapshot complaint, Instant anchorAt)
    implements ComplaintEvent {}
