package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.page.Cursor;
import id.tanggap.consultation.exchange.layout.Layout;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is.
 *
 * @param rows how many tickets it holds
 * @param done of how many it is known what became of them: the sum of the following four
 * @param opened new cases
 * @param told tickets whose case has taken their other words as a message
 * @param unchanged tickets whose case says the same already
 * @param refused rows that went nowhere; the report says why
 */
public record ImportResponse(
    UUID id,
    String officeCode,
    Layout layout,
    State state,
    int rows,
    int done,
    int opened,
    int told,
    int unchanged,
    int refused,
    Instant begunAt,
    @Nullable Instant endedAt) {

  Cursor position() {
    return Cursor.of(begunAt.toString(), id.toString());
  }

  /** Moves with every row that is done, and with the end. */
  long version() {
    return state == State.ENDED ? done + 1 : done;
  }

  /** Whether something is left to do. */
  @Schema(name = "TicketImportState")
  public enum State {
    RUNNING,
    ENDED
  }
}
