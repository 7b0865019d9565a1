package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.testing.Person.DEDI;
import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Timers;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** A ticket in each status, made the way an ordinary day makes it. */
enum Situation {
  RECEIVED(Desk::ticket),
  IN_ANALYSIS(Desk::ticketInAnalysis),
  FOLLOW_UP(() -> after("/follow-up", Map.of())),
  AWAITING_STAKEHOLDER(Desk::ticketAwaitingPapers),
  REFERRED(() -> after("/referral", Map.of("destination", "HAI_DJPB"))),
  ESCALATED(Situation::escalated),
  RESOLVED(() -> after("/response", Desk.response())),
  CANCELLED(() -> after("/cancellation", Map.of("reason", "RECORDED_IN_ERROR"))),
  CLOSED_NO_RESPONSE(Situation::silent);

  private final Supplier<String> made;

  Situation(Supplier<String> made) {
    this.made = made;
  }

  /** A new case in this status; answers its id. */
  String make() {
    return made.get();
  }

  private static String after(String step, Map<String, ?> body) {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + step, body);
    return ticket;
  }

  private static String escalated() {
    var ticket = Desk.ticketInAnalysis();
    var escalation = Escalation.of(ticket);
    Neighbour.escalations(escalation.id(), ticket)
        .tells(escalation.raised(), Instant.parse("2026-11-24T03:00:00Z"));
    await().atMost(ofMinutes(1)).until(() -> statusOf(ticket).equals("ESCALATED"));
    return ticket;
  }

  private static String silent() {
    var ticket = Desk.ticketAwaitingPapers();
    fallsSilent(ticket);
    return ticket;
  }

  /** The time of the stakeholder, who was asked something in a first cycle, runs out. */
  static void fallsSilent(String ticket) {
    Timers.silence(ticket, 1, requestOf(ticket));
    await().atMost(ofMinutes(1)).until(() -> statusOf(ticket).equals("CLOSED_NO_RESPONSE"));
  }

  /** The id of the first request of a case that has one. */
  private static String requestOf(String ticket) {
    return Field.in(DEDI.gets("/consultations/" + ticket)).at("/requests/0/id").asText();
  }

  static String statusOf(String ticket) {
    return Api.get("/consultations/" + ticket).text("status");
  }
}
