package id.tanggap.consultation.consultation.intake;

import static id.tanggap.events.consultation.Origin.HISTORICAL;
import static id.tanggap.events.consultation.Origin.IMPORT;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.problem.Refusal;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.consultation.message.KnownTicket;
import id.tanggap.consultation.consultation.message.KnownTickets;
import id.tanggap.consultation.consultation.message.MessageDesk;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.register.Offices;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * R2a: tickets of HAI CSO that come as a file, a batch at a time. Each becomes what it would by
 * {@code POST /consultations}, but keeps the time at which it was put and where it stands already.
 */
@ApplicationScoped
public class TicketBatches {

  /** Who brings the tickets, of which office, and when. */
  public record Bringing(String officeCode, Actor actor, Side side, Instant now) {}

  private final OnlineQuestions questions;
  private final KnownTickets known;
  private final Consultations consultations;
  private final MessageDesk messages;
  private final ConsultationNumbers numbers;
  private final Offices offices;

  TicketBatches(
      OnlineQuestions questions,
      KnownTickets known,
      Consultations consultations,
      MessageDesk messages,
      ConsultationNumbers numbers,
      Offices offices) {
    this.questions = questions;
    this.known = known;
    this.consultations = consultations;
    this.messages = messages;
    this.numbers = numbers;
    this.offices = offices;
  }

  /** Takes them into the books, in the caller's transaction; one that is refused stops no other. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<TakenTicket> take(List<Ticket> tickets, Bringing bringing) {
    var office = offices.of(bringing.officeCode());
    var year = office.dateOf(bringing.now()).getYear();
    var drawn = numbers.next(office.code(), year, tickets.size());
    var arriving = arriving(tickets, office, drawn, bringing);
    var taken = questions.take(arriving, bringing.side());
    numbers.takeBack(office.code(), year, unused(arriving, taken.opened().keySet()));
    var again = again(arriving, taken.known(), bringing);
    return arriving.stream()
        .map(
            it ->
                taken.opened().containsKey(it.newCase())
                    ? new TakenTicket.Opened(it.newCase())
                    : requireNonNull(again.get(it.newCase())))
        .toList();
  }

  private static List<Arriving> arriving(
      List<Ticket> tickets, Office office, List<String> drawn, Bringing bringing) {
    return IntStream.range(0, tickets.size())
        .mapToObj(it -> arriving(tickets.get(it), office, drawn.get(it), bringing))
        .toList();
  }

  /** The numbers of tickets that have a case already. */
  private static List<String> unused(List<Arriving> arriving, Set<UUID> opened) {
    return arriving.stream()
        .filter(it -> !opened.contains(it.newCase()))
        .map(it -> it.arrival().number())
        .toList();
  }

  private static Arriving arriving(Ticket ticket, Office office, String number, Bringing bringing) {
    var act = new Act(bringing.actor(), ticket.submittedAt(), bringing.now(), null);
    var origin = ticket.past() instanceof Past.Answered ? HISTORICAL : IMPORT;
    return new Arriving(
        Ids.next(), ticket.request(), new Arrival(office, act, number, origin, ticket.past()));
  }

  private Map<UUID, TakenTicket> again(
      List<Arriving> arriving, Map<UUID, UUID> cases, Bringing bringing) {
    var words = new HashMap<KnownTicket, UUID>();
    var became = new HashMap<UUID, TakenTicket>();
    var hidden = consultations.restricted(cases.values());
    for (var it : arriving) {
      var known = cases.get(it.newCase());
      if (known != null && hidden.contains(known)) {
        became.put(it.newCase(), new TakenTicket.Hidden());
      } else if (known != null) {
        became.put(it.newCase(), new TakenTicket.Unchanged(known));
        words.put(new KnownTicket(known, it.request().question()), it.newCase());
      }
    }
    inOneOrder(known.withNewWords(List.copyOf(words.keySet())))
        .forEach(it -> became.put(requireNonNull(words.get(it)), told(it, bringing)));
    return became;
  }

  private TakenTicket told(KnownTicket ticket, Bringing bringing) {
    var consultation = consultations.locked(ticket.consultationId()).orElseThrow();
    var act = new Act(bringing.actor(), bringing.now(), bringing.now(), null);
    if (consultation.isRestricted()) {
      return new TakenTicket.Hidden();
    }
    try {
      messages.takeIfNew(consultation, ticket.text(), bringing.side().party(), act);
      return new TakenTicket.Told(consultation.id());
    } catch (Refusal refusal) {
      return new TakenTicket.Refused(consultation.id(), refusal);
    }
  }

  /** Who locks several cases locks them by id. */
  private static List<KnownTicket> inOneOrder(List<KnownTicket> tickets) {
    return tickets.stream().sorted(Comparator.comparing(KnownTicket::consultationId)).toList();
  }
}
