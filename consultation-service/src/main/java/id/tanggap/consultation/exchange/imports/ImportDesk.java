package id.tanggap.consultation.exchange.imports;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static id.tanggap.api.problem.CommonProblem.TOO_LARGE;
import static id.tanggap.consultation.consultation.intake.ConsultationRequest.EXTERNAL_REFERENCE;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.body.LargeBody;
import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.exchange.layout.Column;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.consultation.exchange.layout.ReadRow;
import id.tanggap.consultation.exchange.layout.RowProblem;
import id.tanggap.consultation.exchange.layout.TicketFile;
import id.tanggap.consultation.exchange.layout.TicketLine;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a file in: reads it once, lays its rows down, and leaves the books to the worker. */
@ApplicationScoped
class ImportDesk {

  private static final int MINUTES_TO_READ = 10;

  /** A file of 20 MiB, and a little around it. */
  private static final long LARGEST = 21L * 1024 * 1024;

  private static final Pattern SHOWN = Pattern.compile(EXTERNAL_REFERENCE);

  private final TicketImports imports;
  private final ImportRows rows;
  private final TicketCheck check;
  private final ExchangeSettings settings;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;
  private final Event<ImportBegun> begun;

  ImportDesk(
      TicketImports imports,
      ImportRows rows,
      TicketCheck check,
      ExchangeSettings settings,
      ObjectMapper json,
      Caller caller,
      Clock clock,
      Event<ImportBegun> begun) {
    this.imports = imports;
    this.rows = rows;
    this.check = check;
    this.settings = settings;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
    this.begun = begun;
  }

  @Produces
  @Singleton
  static LargeBody files() {
    return new LargeBody(Pattern.compile("/api/v1/consultations/imports"), LARGEST);
  }

  /** All rows of the file are there, or it was refused and nothing is. */
  @Transactional
  @TransactionConfiguration(timeout = MINUTES_TO_READ * 60)
  @Idempotent
  public Response begin(NewFile file, TicketFile content) throws IOException, SQLException {
    var begin = new TicketImport(file, caller.actor(), Side.of(caller), clock.instant());
    imports.persistAndFlush(begin);
    try (var shelf = rows.shelf(begin.id())) {
      content.read(row -> lay(row, file, shelf));
      shelf.complete();
      requireSome(shelf);
      begin.holds(shelf.rows(), shelf.refused(), clock.instant());
    }
    begun.fire(new ImportBegun(begin.id()));
    return Response.accepted(begin.response())
        .location(URI.create("/api/v1/consultations/imports/" + begin.id()))
        .build();
  }

  private void lay(ReadRow row, NewFile file, RowShelf shelf) {
    switch (row) {
      case ReadRow.Unreadable it -> shelf.lay(it.line(), null, it.problem());
      case ReadRow.Readable it -> lay(it, file, shelf);
    }
    if (shelf.rows() > settings.mostRows()) {
      throw TOO_LARGE.refusal(
          new Wording(
              "Satu berkas memuat paling banyak %d tiket".formatted(settings.mostRows()),
              "One file holds at most %d tickets".formatted(settings.mostRows())));
    }
  }

  private void lay(ReadRow.Readable row, NewFile file, RowShelf shelf) {
    var ticket = row.ticket();
    check
        .problem(ticket, file.officeCode())
        .ifPresentOrElse(
            it -> shelf.lay(row.line(), shown(ticket), inColumn(it, file.layout())),
            () -> shelf.lay(row.line(), requireNonNull(shown(ticket)), written(ticket)));
  }

  /** A reference that is none may be anything, somebody's name too. */
  private static @Nullable String shown(TicketLine ticket) {
    var reference = ticket.externalReference();
    return reference != null && SHOWN.matcher(reference).matches() ? reference : null;
  }

  /** Who looks at the sheet looks for its header. */
  private static RowProblem inColumn(RowProblem problem, Layout layout) {
    return switch (layout) {
      case EXCEL ->
          new RowProblem(problem.type(), Column.headerOf(problem.column()), problem.why());
      case NDJSON -> problem;
    };
  }

  private String written(TicketLine ticket) {
    try {
      return json.writeValueAsString(ticket);
    } catch (JsonProcessingException itWasRead) {
      throw new IllegalStateException(itWasRead);
    }
  }

  private static void requireSome(RowShelf shelf) {
    if (shelf.rows() == 0) {
      var none = new Wording("tidak memuat satu tiket pun", "holds not one ticket");
      throw INVALID_INPUT.refusal(none.after("file:")).violation("file", none);
    }
  }
}
