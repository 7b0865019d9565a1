package id.tanggap.complaint.request;

import id.tanggap.events.complaint.PersonalDataRequestKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as a list shows it: not who asks. */
record DataRequestSummary(
    UUID id,
    String officeCode,
    PersonalDataRequestKind kind,
    DataRequestState state,
    Instant receivedAt,
    @Nullable Instant endedAt) {

  static DataRequestSummary of(DataRequest it) {
    return new DataRequestSummary(
        it.id, it.officeCode, it.kind, it.state, it.receivedAt, it.endedAt);
  }
}
