package id.tanggap.consultation.exchange.imports;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.consultation.exchange.imports.Outcome.OPENED;
import static id.tanggap.consultation.exchange.imports.Outcome.REFUSED;
import static id.tanggap.consultation.exchange.imports.Outcome.TOLD;
import static id.tanggap.consultation.exchange.imports.Outcome.UNCHANGED;

import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.consultation.intake.TakenTicket;
import id.tanggap.consultation.exchange.layout.RowProblem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of which it is known what became of it, and why where that is nothing. */
record SettledRow(
    int line, Outcome outcome, @Nullable UUID consultationId, @Nullable RowProblem problem) {

  static SettledRow of(int line, TakenTicket taken) {
    return switch (taken) {
      case TakenTicket.Opened it -> new SettledRow(line, OPENED, it.consultationId(), null);
      case TakenTicket.Unchanged it -> new SettledRow(line, UNCHANGED, it.consultationId(), null);
      case TakenTicket.Told it -> new SettledRow(line, TOLD, it.consultationId(), null);
      case TakenTicket.Hidden _ -> refused(line, problem(NOT_FOUND.refusal()));
      case TakenTicket.Refused it ->
          new SettledRow(line, REFUSED, it.consultationId(), problem(it.why()));
    };
  }

  static SettledRow refused(int line, RowProblem problem) {
    return new SettledRow(line, REFUSED, null, problem);
  }

  /** The words under the ticket are what its case does not take. */
  private static RowProblem problem(Refusal why) {
    var titles =
        new Wording(why.type().title(Language.INDONESIAN), why.type().title(Language.ENGLISH));
    return new RowProblem(
        why.type(),
        "question",
        new Wording(
            why.detail(Language.INDONESIAN).orElse(titles.indonesian()),
            why.detail(Language.ENGLISH).orElse(titles.english())));
  }
}
