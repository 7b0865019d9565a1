package id.tanggap.consultation.transitions;

import id.tanggap.consultation.testing.Desk;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A ticket in each status with an escalation of its own: open, or given back by the head. Before
 * the promise there can be none; the own one is then one whose raising was never told.
 */
enum NewsSituation {
  RECEIVED(_ -> {}, _ -> {}),
  IN_ANALYSIS(_ -> {}, _ -> {}),
  FOLLOW_UP(NewsSituation::givenBack, _ -> {}),
  AWAITING_STAKEHOLDER(NewsSituation::givenBack, NewsSituation::asksForPapers),
  REFERRED(
      NewsSituation::givenBack, it -> it.goesOn("/referral", Map.of("destination", "HAI_DJPB"))),
  ESCALATED(NewsSituation::raised, _ -> {}),
  ESCALATED_AND_AWAITING(NewsSituation::raised, NewsSituation::asksForPapers),
  RESOLVED(NewsSituation::raised, it -> it.goesOn("/response", Desk.response())),
  CANCELLED(
      NewsSituation::raised,
      it -> it.goesOn("/cancellation", Map.of("reason", "RECORDED_IN_ERROR"))),
  CLOSED_NO_RESPONSE(NewsSituation::givenBack, NewsSituation::isSilent);

  private final Consumer<Followed> news;
  private final Consumer<Followed> steps;

  NewsSituation(Consumer<Followed> news, Consumer<Followed> steps) {
    this.news = news;
    this.steps = steps;
  }

  /** A new case, and what escalation-service has told of it. */
  Followed begins() {
    var followed = new Followed(this == RECEIVED ? Desk.ticket() : Desk.ticketInAnalysis());
    news.accept(followed);
    return followed;
  }

  /** Once that is heard, the officer brings the case here. */
  void arrives(Followed followed) {
    steps.accept(followed);
  }

  private static void raised(Followed followed) {
    followed.tells(followed.own.raised());
  }

  private static void givenBack(Followed followed) {
    raised(followed);
    followed.tells(followed.own.returned());
  }

  private static void asksForPapers(Followed followed) {
    followed.goesOn(
        "/requests", Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak"))));
  }

  private static void isSilent(Followed followed) {
    asksForPapers(followed);
    TimerNews.silence(followed, Whose.SAME).tell();
  }
}
