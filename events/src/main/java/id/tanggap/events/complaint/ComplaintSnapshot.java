package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** The complaint after the event, so that no reader needs a join. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintSnapshot(
    UUID complaintId,
    Audience audience,
    ComplaintStatus status,
    int cycle,
    ComplaintChannel channel) {}
