package id.tanggap.consultation.exchange.exports;

import id.tanggap.consultation.exchange.layout.TicketLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ticket as it is written, and the name of its officer where that may be told. */
record ExportedTicket(UUID id, TicketLine line, @Nullable String officer) {}
