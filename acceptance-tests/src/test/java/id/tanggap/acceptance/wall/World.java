package id.tanggap.acceptance.wall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All answers that one person gets, with ids of a complaint masked that may or may not exist. */
public record World(Map<String, Said> answers) {

  /**
   * What a person sees.
   *
   * @param addresses where each service is
   * @param complaint its id and number, whatever they stand for
   */
  public static World seenBy(
      String token,
      List<Question> questions,
      UnaryOperator<String> addresses,
      List<String> complaint) {
    var answers = new TreeMap<String, Said>();
    try (var caller = Caller.at(1)) {
      for (var question : questions) {
        var request =
            Caller.to(addresses.apply(question.service()), question.path())
                .header("Accept", question.accept())
                .header("Authorization", "Bearer " + token);
        var said = question.isOfTheStream() ? caller.beginningOf(request) : caller.send(request);
        answers.put(masked(question.toString(), complaint), masked(said, complaint));
      }
    }
    return new World(answers);
  }

  private static String masked(String text, List<String> complaint) {
    for (var word : complaint) {
      text = text.replace(word, "…");
    }
    return text;
  }

  private static Said masked(Said said, List<String> complaint) {
    for (var word : complaint) {
      said = said.with(word, "…");
    }
    return said;
  }
}
