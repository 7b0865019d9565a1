package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R2a: one file of tickets of one office, and how far it is. */
@Entity
@SuppressWarnings("NullAway.Init")
class TicketImport {

  @Id private UUID id;
  private String officeCode;

  @Enumerated(EnumType.STRING)
  private Layout layout;

  private UUID begunBy;
  private @Nullable String begunByRole;

  @Enumerated(EnumType.STRING)
  private Side side;

  private Instant begunAt;
  private @Nullable Instant endedAt;
  private int rowCount;
  private int opened;
  private int told;
  private int unchanged;
  private int refused;

  protected TicketImport() {}

  TicketImport(NewFile file, Actor by, Side side, Instant now) {
    this.id = Ids.next();
    this.officeCode = file.officeCode();
    this.layout = file.layout();
    this.begunBy = UUID.fromString(by.id());
    this.begunByRole = by.role();
    this.side = side;
    this.begunAt = now;
  }

  /** All of it is in hand; what could not be read is done with already. */
  void holds(int rows, int unreadable, Instant now) {
    rowCount = rows;
    refused = unreadable;
    if (rows == unreadable) {
      end(now);
    }
  }

  /** This became of some of its rows. */
  void settle(List<SettledRow> rows) {
    rows.forEach(row -> count(row.outcome()));
  }

  /** Nothing of it is left to do. */
  void end(Instant now) {
    endedAt = now;
  }

  private void count(Outcome outcome) {
    switch (outcome) {
      case OPENED -> opened++;
      case TOLD -> told++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> refused++;
      case PENDING -> throw new IllegalArgumentException("a settled row is not pending");
    }
  }

  private int done() {
    return opened + told + unchanged + refused;
  }

  UUID id() {
    return id;
  }

  String officeCode() {
    return officeCode;
  }

  Side side() {
    return side;
  }

  /** Who brought it does all of it. */
  Actor actor() {
    return new Actor(begunBy.toString(), begunByRole);
  }

  ImportResponse response() {
    var state = endedAt == null ? ImportResponse.State.RUNNING : ImportResponse.State.ENDED;
    return new ImportResponse(
        id,
        officeCode,
        layout,
        state,
        rowCount,
        done(),
        opened,
        told,
        unchanged,
        refused,
        begunAt,
        endedAt);
  }
}
