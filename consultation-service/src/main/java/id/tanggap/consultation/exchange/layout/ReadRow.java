package id.tanggap.consultation.exchange.layout;

/** What was read of one row of a file: a ticket, or why it is none. */
public sealed interface ReadRow {

  /** Where it begins: the line of the file or of the sheet, counted from 1. */
  int line();

  /** It can be read; whether it may go into the books is another question. */
  record Readable(int line, TicketLine ticket) implements ReadRow {}

  /** It cannot be read. */
  record Unreadable(int line, RowProblem problem) implements ReadRow {}
}
