package id.tanggap.consultation.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.consultation.consultation.intake.Ticket;
import id.tanggap.consultation.consultation.intake.TicketBatches;
import id.tanggap.consultation.consultation.intake.TicketBatches.Bringing;
import id.tanggap.consultation.exchange.layout.RowProblem;
import id.tanggap.consultation.exchange.layout.TicketLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Takes some rows of a file into the books. The cases and what became of the rows commit together:
 * whatever dies, nothing is lost and nothing comes twice.
 */
@ApplicationScoped
class ImportBatch {

  private final TicketImports imports;
  private final ImportRows rows;
  private final TicketBatches tickets;
  private final ObjectMapper json;
  private final EntityManager entities;
  private final Clock clock;

  ImportBatch(
      TicketImports imports,
      ImportRows rows,
      TicketBatches tickets,
      ObjectMapper json,
      EntityManager entities,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.tickets = tickets;
    this.json = json;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The next rows of the file that waits longest.
   *
   * @return whether there were some
   */
  @Transactional
  boolean takeNext(int most) {
    var next = imports.lockedNext();
    next.ifPresent(file -> takeOf(file, most));
    return next.isPresent();
  }

  /** A row that cannot be taken is refused, unless that has happened meanwhile. */
  @Transactional
  void refuse(UUID importId, int line, RowProblem problem) {
    var file = imports.findById(importId, LockModeType.PESSIMISTIC_WRITE);
    if (rows.next(importId, 1).stream().anyMatch(row -> row.line() == line)) {
      settle(file, List.of(SettledRow.refused(line, problem)));
    }
  }

  private void takeOf(TicketImport file, int most) {
    var pending = rows.next(file.id(), most);
    if (!pending.isEmpty()) {
      take(file, pending);
    }
    if (pending.size() < most) {
      file.end(clock.instant());
    }
  }

  private void take(TicketImport file, List<PendingRow> pending) {
    try {
      var bringing = new Bringing(file.officeCode(), file.actor(), file.side(), clock.instant());
      var lines = pending.stream().map(row -> ticket(row, file.officeCode())).toList();
      var taken = tickets.take(lines, bringing);
      settle(
          file,
          IntStream.range(0, lines.size())
              .mapToObj(it -> SettledRow.of(pending.get(it).line(), taken.get(it)))
              .toList());
      entities.flush();
    } catch (RuntimeException failure) {
      throw new BatchFailure(file.id(), pending.stream().map(PendingRow::line).toList(), failure);
    }
  }

  private void settle(TicketImport file, List<SettledRow> settled) {
    rows.settle(file.id(), settled);
    file.settle(settled);
  }

  private Ticket ticket(PendingRow row, String officeCode) {
    try {
      return Tickets.of(json.readValue(row.ticket(), TicketLine.class), officeCode);
    } catch (JsonProcessingException weWroteIt) {
      throw new IllegalStateException(weWroteIt);
    }
  }
}
