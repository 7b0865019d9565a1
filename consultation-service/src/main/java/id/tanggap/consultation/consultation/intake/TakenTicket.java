package id.tanggap.consultation.consultation.intake;

import id.tanggap.api.problem.Refusal;
import java.util.UUID;

/** What became of one ticket of a file. */
public sealed interface TakenTicket {

  /** It is a new case. */
  record Opened(UUID consultationId) implements TakenTicket {}

  /** Its case says the same already. */
  record Unchanged(UUID consultationId) implements TakenTicket {}

  /** Its other words are a message on its case. */
  record Told(UUID consultationId) implements TakenTicket {}

  /** Its case is hidden from all but the head of the office; not even that it exists is told. */
  record Hidden() implements TakenTicket {}

  /** Its case takes no words any more. */
  record Refused(UUID consultationId, Refusal why) implements TakenTicket {}
}
