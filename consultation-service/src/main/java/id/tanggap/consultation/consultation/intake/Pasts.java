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

  /** PROD-1: entered before the case is kept, so that its row is written once. */
  Optional<HistoricalAnswer> answer(Opened opened) {
    if (!(opened.arrival().past() instanceof Past.Answered answered)) {
      return Optional.empty();
    }
    var act = opened.arrival().enteredAt(answered.at());
    var answer = answers.enter(opened.consultation(), answered.text(), act);
    opened.add(answer.entries());
    return Optional.of(answer);
  }

  /** Keeps answers whose cases are kept. */
  void keep(List<HistoricalAnswer> entered) {
    answers.keep(entered);
  }

  /** What is open elsewhere has a row of its own, which needs that of the case first. */
  void goOn(Opened opened) {
    var consultation = opened.consultation();
    var now = opened.arrival().enteredAt(opened.arrival().act().recordedAt());
    switch (opened.arrival().past()) {
      case Past.Asked asked -> opened.add(consultation.arriveAwaiting(asked.item(), now));
      case Past.Referred referred -> opened.add(consultation.arriveReferred(referred.to(), now));
      case Past.None _, Past.Answered _ -> {} // nothing is open
    }
  }
}
