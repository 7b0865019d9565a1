package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.consultation.response.HistoricalAnswers;
import id.tanggap.consultation.consultation.response.HistoricalAnswers.HistoricalAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

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
   * @return PROD-1: its answer, to be kept behind it
   */
  Optional<HistoricalAnswer> enter(Opened opened) {
    var consultation = opened.consultation();
    var now = opened.arrival().enteredAt(opened.arrival().act().recordedAt());
    switch (opened.arrival().past()) {
      case Past.Answered answered -> {
        return Optional.of(answer(opened, answered));
      }
      case Past.Asked asked -> opened.add(consultation.arriveAwaiting(asked.item(), now));
      case Past.Referred referred -> opened.add(consultation.arriveReferred(referred.to(), now));
      case Past.None _ -> {} // nobody has done anything
    }
    return Optional.empty();
  }

  /** Keeps answers whose cases are kept. */
  void keep(List<HistoricalAnswer> entered) {
    answers.keep(entered);
  }

  private HistoricalAnswer answer(Opened opened, Past.Answered answered) {
    var act = opened.arrival().enteredAt(answered.at());
    var answer = answers.enter(opened.consultation(), answered.text(), act);
    opened.add(answer.entries());
    return answer;
  }
}
