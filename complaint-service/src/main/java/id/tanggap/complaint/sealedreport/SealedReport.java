package id.tanggap.complaint.sealedreport;

import id.tanggap.api.problem.Refusal;
import id.tanggap.events.sealedreport.SealedDestination;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sealed report without its words: where it stands, day by day. */
record SealedReport(
    UUID id,
    String officeCode,
    SealedState state,
    LocalDate receivedOn,
    @Nullable SealedDestination destination,
    @Nullable LocalDate transferredOn,
    @Nullable LocalDate purgedOn,
    long sequence) {

  static final String COLUMNS =
      "id, office_code, state, received_on, destination, transferred_on, purged_on, sequence";

  static SealedReport read(ResultSet row) throws SQLException {
    return new SealedReport(
        row.getObject(1, UUID.class),
        row.getString(2),
        SealedState.valueOf(row.getString(3)),
        row.getObject(4, LocalDate.class),
        Optional.ofNullable(row.getString(5)).map(SealedDestination::valueOf).orElse(null),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        row.getLong(8));
  }

  /** Refuses what cannot be done in this state. */
  void require(SealedAction action) {
    Refusal.ifAny(action.obstacleIn(state).map(problem -> problem.refusal()));
  }

  SealedReport transferred(SealedDestination to, LocalDate today) {
    require(SealedAction.TRANSFER);
    return new SealedReport(
        id, officeCode, SealedState.TRANSFERRED, receivedOn, to, today, null, sequence + 1);
  }

  SealedReport purged(LocalDate today) {
    require(SealedAction.PURGE);
    return new SealedReport(
        id,
        officeCode,
        SealedState.PURGED,
        receivedOn,
        destination,
        transferredOn,
        today,
        sequence + 1);
  }

  SealedReport wasRead() {
    require(SealedAction.READING);
    return oneStepOn();
  }

  SealedReport named() {
    require(SealedAction.NAMING);
    return oneStepOn();
  }

  private SealedReport oneStepOn() {
    return new SealedReport(
        id, officeCode, state, receivedOn, destination, transferredOn, purgedOn, sequence + 1);
  }
}
