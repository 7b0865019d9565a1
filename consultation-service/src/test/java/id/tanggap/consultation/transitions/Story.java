package id.tanggap.consultation.transitions;

import id.tanggap.clauses.Transition;
import id.tanggap.journal.Journal;
import java.util.List;

/** One piece of news of a case: what the case showed before, and what became of it. */
record Story(Followed followed, News news, Told told, String before) {

  static Story of(Transition cell, Followed followed, Journal journal) {
    var news = Happening.valueOf(cell.command()).of(followed, Whose.valueOf(cell.who()));
    var told = Told.of(journal, List.of(followed.ticket));
    return new Story(followed, news, told, shown(followed, news));
  }

  void isTold() {
    news.tell();
  }

  /**
   * The events, the status that follows and what is shown; nothing of it where all is as before.
   */
  String outcome() {
    var events = told.since(List.of(followed.ticket));
    var now = shown(followed, news);
    return events.isEmpty() && now.equals(before) ? "ignored" : events + "> " + now;
  }

  private static String shown(Followed followed, News news) {
    var detail = followed.detail();
    var shown = news.shown(detail);
    return detail.path("status").asText() + (shown.isEmpty() ? "" : ", " + shown);
  }
}
