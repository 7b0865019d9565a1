package id.tanggap.consultation.exchange.imports;

import static id.tanggap.consultation.ConsultationProblem.ANOTHER_OFFICE;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.exchange.layout.HaiCsoState;
import id.tanggap.consultation.exchange.layout.RowProblem;
import id.tanggap.consultation.exchange.layout.TicketLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a ticket of a file may go into the books: by the rules of {@code POST /consultations}.
 */
@ApplicationScoped
class TicketCheck {

  private static final Wording REQUIRED = new Wording("wajib diisi", "is required");
  private static final Wording OF_THE_FINISHED =
      new Wording("hanya untuk tiket yang selesai", "is for finished tickets only");
  private static final Wording NOT_BEFORE =
      new Wording("tidak boleh sebelum pertanyaan", "must not be before the question");

  private final Violations violations;
  private final Clock clock;

  TicketCheck(Violations violations, Clock clock) {
    this.violations = violations;
    this.clock = clock;
  }

  /** The first thing that is wrong with it, by the name of its field. */
  Optional<RowProblem> problem(TicketLine ticket, String officeCode) {
    if (ticket.officeCode() != null && !ticket.officeCode().equals(officeCode)) {
      var why = "berkas ini milik kantor %s";
      return Optional.of(
          new RowProblem(
              ANOTHER_OFFICE,
              "officeCode",
              new Wording(why.formatted(officeCode), "this file is of office " + officeCode)));
    }
    return missing(ticket)
        .or(() -> violations.of(Tickets.request(ticket, officeCode)))
        .or(() -> impossibleTime(ticket))
        .or(() -> wrongEnding(ticket));
  }

  private static Optional<RowProblem> missing(TicketLine ticket) {
    return required("externalReference", ticket.externalReference())
        .or(() -> required("submittedAt", ticket.submittedAt()))
        .or(() -> required("stakeholder", ticket.stakeholder()))
        .or(() -> required("question", ticket.question()));
  }

  private static Optional<RowProblem> required(String field, @Nullable Object value) {
    return value == null ? Optional.of(RowProblem.invalid(field, REQUIRED)) : Optional.empty();
  }

  private Optional<RowProblem> impossibleTime(TicketLine ticket) {
    return possible("submittedAt", ticket.submittedAt())
        .or(() -> possible("respondedAt", ticket.respondedAt()));
  }

  private Optional<RowProblem> possible(String field, @Nullable Instant at) {
    return Optional.ofNullable(at)
        .flatMap(it -> Acts.impossibility(it, clock.instant()))
        .map(why -> RowProblem.invalid(field, why));
  }

  private Optional<RowProblem> wrongEnding(TicketLine ticket) {
    if (ticket.state() != HaiCsoState.FINISHED) {
      return ticket.response() == null && ticket.respondedAt() == null
          ? Optional.empty()
          : Optional.of(RowProblem.invalid("response", OF_THE_FINISHED));
    }
    return isBackwards(ticket)
        ? Optional.of(RowProblem.invalid("respondedAt", NOT_BEFORE))
        : violations.ofResponse(ticket.response());
  }

  private static boolean isBackwards(TicketLine ticket) {
    return ticket.respondedAt() != null && ticket.respondedAt().isBefore(ticket.submittedAt());
  }
}
