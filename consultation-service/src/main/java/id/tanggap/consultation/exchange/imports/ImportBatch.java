package id.tanggap.consultation.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.consultation.consultation.intake.Ticket;
import id.tanggap.consultation.consultation.intake.TicketBatches;
import id.tanggap.consultation.consultation.intake.TicketBatches.Bringing;
import id.tanggap.consultation.exchange.layout.RowProblem;
import id.tanggap.consultation.exchange.layout.TicketLine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
  private final ExchangeSettings settings;
  private final ObjectMapper json;
  private final EntityManager entities;
  private final Clock clock;

  ImportBatch(
      TicketImports imports,
      ImportRows rows,
      TicketBatches tickets,
      ExchangeSettings settings,
      ObjectMapper json,
      EntityManager entities,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.tickets = tickets;
    this.settings = settings;
    this.json = json;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The next rows of the file that waits longest.
   *
   * @return whether there were some
   */
  boolean takeNext(int most) {
    var inHand = new InHand();
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(Math.toIntExact(settings.longestBatch().toSeconds()))
          .call(() -> takeNext(most, inHand));
    } catch (RuntimeException failure) {
      throw inHand.failure(failure);
    }
  }

  /** A row that cannot be taken is refused, unless that has happened meanwhile. */
  @Transactional
  void refuse(BatchFailure.Row row, RowProblem problem) {
    var file = imports.findById(row.importId(), LockModeType.PESSIMISTIC_WRITE);
    if (rows.next(row.importId(), 1).stream().anyMatch(it -> it.line() == row.line())) {
      settle(file, List.of(SettledRow.refused(row.line(), problem)));
    }
  }

  private boolean takeNext(int most, InHand inHand) {
    var next = imports.lockedNext();
    next.ifPresent(file -> takeOf(file, most, inHand));
    return next.isPresent();
  }

  private void takeOf(TicketImport file, int most, InHand inHand) {
    var pending = rows.next(file.id(), most);
    if (!pending.isEmpty()) {
      inHand.take(file, pending);
      take(file, pending);
    }
    if (pending.size() < most) {
      file.end(clock.instant());
    }
  }

  private void take(TicketImport file, List<PendingRow> pending) {
    var bringing = new Bringing(file.officeCode(), file.actor(), file.side(), clock.instant());
    var lines = pending.stream().map(row -> ticket(row, file.officeCode())).toList();
    var taken = tickets.take(lines, bringing);
    settle(
        file,
        IntStream.range(0, lines.size())
            .mapToObj(it -> SettledRow.of(pending.get(it).line(), taken.get(it)))
            .toList());
    entities.flush();
    checkReferences();
  }

  /** What is asked at the end of a transaction is asked here, where it is about these rows. */
  private void checkReferences() {
    entities.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
  }

  private void settle(TicketImport file, List<SettledRow> settled) {
    rows.settle(file.id(), settled);
    file.settle(settled);
  }

  private Ticket ticket(PendingRow row, String officeCode) {
    try {
      return Tickets.of(json.readValue(row.ticket(), TicketLine.class), officeCode);
    } catch (JsonProcessingException weWroteIt) {
      throw new IllegalArgumentException(weWroteIt);
    }
  }

  /** Which rows a transaction was about, also where its end is what failed. */
  private static final class InHand {
    private Optional<UUID> importId = Optional.empty();
    private List<Integer> lines = List.of();

    void take(TicketImport file, List<PendingRow> pending) {
      importId = Optional.of(file.id());
      lines = pending.stream().map(PendingRow::line).toList();
    }

    RuntimeException failure(RuntimeException cause) {
      return importId.<RuntimeException>map(it -> new BatchFailure(it, lines, cause)).orElse(cause);
    }
  }
}
