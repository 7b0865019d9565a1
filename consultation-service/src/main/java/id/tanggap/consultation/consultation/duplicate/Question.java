package id.tanggap.consultation.consultation.duplicate;

import static id.tanggap.consultation.consultation.Likeness.SAME_REFERENCE;
import static id.tanggap.consultation.consultation.Likeness.SIMILAR_QUESTION;
import static java.util.Objects.requireNonNullElse;

import id.tanggap.consultation.consultation.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A case as far as it is compared: its words, and its reference in letters and digits only. */
record Question(Words words, String reference, @Nullable Integer part) {

  private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]");

  static Question of(
      @Nullable String text, @Nullable String externalReference, @Nullable Integer part) {
    var reference = requireNonNullElse(externalReference, "").toLowerCase(Locale.ROOT);
    return new Question(
        Words.of(requireNonNullElse(text, "")),
        PUNCTUATION.matcher(reference).replaceAll(""),
        part);
  }

  /** Why the two may be one; parts of one ticket are two questions because somebody said so. */
  List<Likeness> likenessTo(Question other) {
    var sameTicket = !reference.isEmpty() && reference.equals(other.reference);
    if (sameTicket && !Objects.equals(part, other.part)) {
      return List.of();
    }
    var why = new ArrayList<Likeness>();
    if (sameTicket) {
      why.add(SAME_REFERENCE);
    }
    if (words.areMostly(other.words)) {
      why.add(SIMILAR_QUESTION);
    }
    return List.copyOf(why);
  }
}
