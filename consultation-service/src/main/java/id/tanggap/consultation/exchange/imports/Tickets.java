package id.tanggap.consultation.exchange.imports;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.tanggap.consultation.consultation.AskedItem;
import id.tanggap.consultation.consultation.Destination;
import id.tanggap.consultation.consultation.intake.ConsultationRequest;
import id.tanggap.consultation.consultation.intake.Past;
import id.tanggap.consultation.consultation.intake.Ticket;
import id.tanggap.consultation.exchange.layout.HaiCsoState;
import id.tanggap.consultation.exchange.layout.TicketLine;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ReferralDestination;
import id.tanggap.events.consultation.RequestItemKind;
import java.util.Optional;

/** Lines of a file as the intake takes them. */
final class Tickets {

  /** FF-5b: what HAI CSO waits for is not in its export. */
  private static final AskedItem AN_ANSWER =
      new AskedItem(RequestItemKind.INFORMATION, "Respons satker di HAI CSO");

  private Tickets() {}

  static Ticket of(TicketLine line, String officeCode) {
    return new Ticket(request(line, officeCode), requireNonNull(line.submittedAt()), past(line));
  }

  /** The question as it would be posted; what is missing in the line is missing here. */
  @SuppressWarnings("NullAway")
  static ConsultationRequest request(TicketLine line, String officeCode) {
    return new ConsultationRequest(
        officeCode,
        Channel.HAI_CSO,
        null,
        null,
        line.externalReference(),
        line.part(),
        line.question(),
        null,
        line.stakeholder(),
        null,
        null);
  }

  private static Past past(TicketLine line) {
    return switch (requireNonNullElse(line.state(), HaiCsoState.WAITS_FOR_OFFICE)) {
      case WAITS_FOR_OFFICE -> new Past.None();
      case WAITS_FOR_STAKEHOLDER -> new Past.Asked(AN_ANSWER);
      case SENT_TO_HAI -> new Past.Referred(toHai(line));
      case FINISHED -> answered(line);
    };
  }

  private static Destination toHai(TicketLine line) {
    return new Destination(ReferralDestination.HAI_DJPB, line.externalReference());
  }

  /** PROD-1: a response has words; those that are not in the file stand where it came from. */
  private static Past answered(TicketLine line) {
    var words =
        Optional.ofNullable(line.response())
            .orElse("Dijawab di HAI CSO, No. Ref: " + line.externalReference());
    var at = requireNonNullElse(line.respondedAt(), requireNonNull(line.submittedAt()));
    return new Past.Answered(words, at);
  }
}
