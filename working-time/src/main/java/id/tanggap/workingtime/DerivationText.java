package id.tanggap.workingtime;

import java.util.stream.Collectors;

/**
 * A derivation in plain sentences that an officer can read aloud to an angry visitor; one sentence
 * or two per line.
 */
public final class DerivationText {

  private DerivationText() {}

  public static String indonesian(Derivation derivation) {
    var words = new IndonesianWords(derivation.zone());
    return derivation.steps().stream()
            .map(words::sentence)
            .collect(Collectors.joining("\n", "", "\n"))
        + words.source(derivation);
  }

  public static String english(Derivation derivation) {
    var words = new EnglishWords(derivation.zone());
    return derivation.steps().stream()
            .map(words::sentence)
            .collect(Collectors.joining("\n", "", "\n"))
        + words.source(derivation);
  }
}
