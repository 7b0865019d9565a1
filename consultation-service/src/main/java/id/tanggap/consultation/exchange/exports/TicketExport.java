package id.tanggap.consultation.exchange.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.consultation.exchange.layout.TicketSheet;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Writes tickets while they are read, a page at a time, each in a transaction of its own. */
@ApplicationScoped
class TicketExport {

  private final ExportedTickets tickets;
  private final ObjectMapper json;

  TicketExport(ExportedTickets tickets, ObjectMapper json) {
    this.tickets = tickets;
    this.json = json;
  }

  void write(Asked asked, Layout layout, OutputStream out) throws IOException {
    switch (layout) {
      case NDJSON ->
          each(asked, it -> out.write((json.writeValueAsString(it.line()) + "\n").getBytes(UTF_8)));
      case EXCEL -> {
        try (var sheet = new TicketSheet(out, asked.zone())) {
          each(asked, it -> sheet.write(it.line(), it.officer()));
        }
      }
    }
  }

  private void each(Asked asked, Writing writing) throws IOException {
    var last = Ids.LOWEST;
    for (var page = page(asked, last); !page.isEmpty(); page = page(asked, last)) {
      for (var ticket : page) {
        writing.write(ticket);
      }
      last = page.getLast().id();
    }
  }

  private List<ExportedTicket> page(Asked asked, UUID last) {
    return tickets.behind(last, asked);
  }

  private interface Writing {
    void write(ExportedTicket ticket) throws IOException;
  }
}
