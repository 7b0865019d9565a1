package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** A complaint came in; {@code anchorAt} is when it was submitted (COMP-0). */
public record ComplaintReceived(@JsonUnwrapped ComplaintSnapshot complaint, Instant anchorAt)
    implements ComplaintEvent {}
