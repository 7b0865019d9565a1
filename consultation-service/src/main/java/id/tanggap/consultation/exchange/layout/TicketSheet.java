package id.tanggap.consultation.exchange.layout;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tickets as HAI CSO exports them; what this writes {@link ExcelFile} reads. */
public final class TicketSheet implements AutoCloseable {

  private static final String PARAGRAPH = "\n\n";
  private static final List<String> HEADERS =
      Arrays.stream(Column.values()).map(Column::header).toList();

  private final Sheets sheets;
  private final ZoneId zone;
  private int number;

  /** Times are written as from a wall in this zone. */
  public TicketSheet(OutputStream out, ZoneId zone) throws IOException {
    this.sheets = new Sheets(out, ExcelFile.SHEET);
    this.zone = zone;
    sheets.row(List.of("Tiket HAI CSO"));
    head();
  }

  /** Writes one ticket in its three rows. */
  public void write(TicketLine ticket, @Nullable String officer) throws IOException {
    if (sheets.beginsAnother(3)) {
      head();
    }
    number++;
    var asker = ticket.stakeholder();
    var state = requireNonNullElse(ticket.state(), HaiCsoState.WAITS_FOR_OFFICE);
    var words = requireNonNullElse(ticket.question(), "").split(PARAGRAPH, 2);
    sheets.row(
        cells(
            number,
            asker == null ? null : asker.name(),
            time(ticket.submittedAt()),
            reference(ticket),
            state.words(),
            officer,
            words.length > 1 ? words[1] : null));
    sheets.row(
        cells(
            null,
            asker == null ? null : asker.contact(),
            time(ticket.respondedAt()),
            words[0],
            null,
            null,
            ticket.response()));
    sheets.row(cells(null, satker(ticket).orElse(null)));
  }

  @Override
  public void close() throws IOException {
    sheets.close();
  }

  private void head() throws IOException {
    sheets.goTo(ExcelFile.HEADER_ROW);
    sheets.row(HEADERS);
  }

  private static String reference(TicketLine ticket) {
    var reference = "No. Ref: " + ticket.externalReference();
    var part = requireNonNullElse(ticket.part(), 1);
    return part == 1 ? reference : reference + " / " + part;
  }

  private static Optional<String> satker(TicketLine ticket) {
    return Optional.ofNullable(ticket.stakeholder())
        .filter(asker -> asker.satkerCode() != null)
        .map(
            asker ->
                requireNonNullElse(asker.organisationName(), "") + " (" + asker.satkerCode() + ")")
        .map(String::strip);
  }

  private @Nullable String time(@Nullable Instant at) {
    return at == null ? null : ExcelRow.TIME.format(at.atZone(zone));
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
