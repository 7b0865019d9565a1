package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.response.HistoricalAnswers;
import id.tanggap.consultation.consultation.response.HistoricalAnswers.HistoricalAnswer;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings new cases to where another system has them already. */
@ApplicationScoped
class Pasts {

  private final HistoricalAnswers answers;

  Pasts(HistoricalAnswers answers) {
    this.answers = answers;
  }

  /**
   * Enters what is known of a case before it is kept, so that its row is written once.
   *
   * @return the answer it was given (PROD-1), to be kept after the case; empty where there is none
   */
  Optional<HistoricalAnswer> enter(Opened opened) {
    var consultation = opened.consultation();
    return switch (opened.arrival().past()) {
      case Past.None _ -> Optional.empty();
      case Past.Answered answered -> Optional.of(enterAnswer(opened, answered));
      case Past.Asked asked -> enter(opened, act -> consultation.arriveAwaiting(asked.item(), act));
      case Past.Referred referred ->
          enter(opened, act -> consultation.arriveReferred(referred.to(), act));
    };
  }

  /** What is open elsewhere is open here as of now. */
  private static Optional<HistoricalAnswer> enter(Opened opened, Function<Act, List<Entry>> what) {
    var now = opened.arrival().enteredAt(opened.arrival().act().recordedAt());
    opened.add(what.apply(now));
    return Optional.empty();
  }

  /** Keeps answers whose cases are kept. */
  void keep(List<HistoricalAnswer> entered) {
    answers.keep(entered);
  }

  private HistoricalAnswer enterAnswer(Opened opened, Past.Answered answered) {
    var act = opened.arrival().enteredAt(answered.at());
    var answer = answers.enter(opened.consultation(), answered.text(), act);
    opened.add(answer.entries());
    return answer;
  }
}
