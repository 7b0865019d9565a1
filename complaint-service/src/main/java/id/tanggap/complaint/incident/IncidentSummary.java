package id.tanggap.complaint.incident;

import id.tanggap.events.complaint.PersonalDataIncidentKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident as a list shows it, without what is told of it. */
record IncidentSummary(
    UUID id,
    String officeCode,
    PersonalDataIncidentKind kind,
    IncidentState state,
    Instant knownAt,
    Instant recordedAt,
    @Nullable Instant notifiedAt) {

  static IncidentSummary of(Incident it) {
    return new IncidentSummary(
        it.id, it.officeCode, it.kind, it.state(), it.knownAt, it.recordedAt, it.notifiedAt);
  }
}
