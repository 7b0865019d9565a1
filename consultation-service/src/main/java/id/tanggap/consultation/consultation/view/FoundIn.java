package id.tanggap.consultation.consultation.view;

import id.tanggap.api.problem.CommonProblem;
import java.util.Arrays;

/** Where the words of a search were found; what a stakeholder asked weighs more than an answer. */
enum FoundIn {
  QUESTION(FoundIn.ASKED),
  RESPONSE_ONLY(FoundIn.ANSWERED + " and not " + FoundIn.ASKED);

  private static final String ASKED =
      "exists (select 1 from SearchedText q where q.id = c.submission.questionId"
          + " and function('says' as Boolean, q.words, :search))";
  private static final String ANSWERED =
      "exists (select 1 from GivenResponse r join SearchedText a on a.id = r.contentId"
          + " where r.consultationId = c.id and function('says' as Boolean, a.words, :search))";

  private final String condition;

  FoundIn(String condition) {
    this.condition = condition;
  }

  /** On {@code c}, with the words as {@code search}. */
  String condition() {
    return condition;
  }

  static FoundIn named(String name) {
    return Arrays.stream(values())
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow(CommonProblem.BAD_CURSOR::refusal);
  }
}
