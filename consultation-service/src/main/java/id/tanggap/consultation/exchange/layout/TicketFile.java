package id.tanggap.consultation.exchange.layout;

import java.io.IOException;
import java.util.function.Consumer;

/** A file of tickets, read from its beginning to its end without being held. */
public interface TicketFile {

  /** Hands over row after row, good and bad ones, in their order. */
  void read(Consumer<ReadRow> reader) throws IOException;
}
