package id.tanggap.consultation.consultation.suggestion;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer given before, as its beginning; the case has the whole.
 *
 * @param question the beginning of what was asked
 * @param answer the beginning of what was answered
 */
public record EarlierAnswer(
    UUID consultationId, String number, Instant respondedAt, String question, String answer) {

  private static final int SHOWN = 500;

  public EarlierAnswer {
    question = beginning(question);
    answer = beginning(answer);
  }

  private static String beginning(String text) {
    var shown = text.codePoints().limit(SHOWN).toArray();
    return new String(shown, 0, shown.length);
  }
}
