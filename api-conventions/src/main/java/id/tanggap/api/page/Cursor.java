package id.tanggap.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.time.OurEra;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Position in a list ordered by a key: the key's parts of the last item shown. Opaque to callers;
 * one that was not given out by this service is refused as {@code bad-cursor}.
 */
@Schema(implementation = String.class, description = "nextCursor of the page before")
public record Cursor(List<String> parts) {

  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 1_000;

  public Cursor {
    parts = List.copyOf(parts);
  }

  public static Cursor of(String... parts) {
    return new Cursor(List.of(parts));
  }

  /** Reads what {@link #toString} wrote. */
  public static Cursor fromString(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    try {
      var cursor = new Cursor(List.of(decoded(text).split(SEPARATOR, -1)));
      if (cursor.parts.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
        throw CommonProblem.BAD_CURSOR.refusal();
      }
      return cursor;
    } catch (IllegalArgumentException | CharacterCodingException notOurs) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
  }

  private static String decoded(String text) throws CharacterCodingException {
    var bytes = Base64.getUrlDecoder().decode(text);
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  public String text(int index) {
    if (index >= parts.size()) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    return parts.get(index);
  }

  public Instant instant(int index) {
    return part(index, OurEra::instant);
  }

  public UUID uuid(int index) {
    return part(index, UUID::fromString);
  }

  /** Numbers in lists begin at 0. */
  public long number(int index) {
    var number = part(index, Long::parseLong);
    if (number < 0) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    return number;
  }

  /** Of a list that never grows beyond an {@code int}. */
  public int smallNumber(int index) {
    var number = number(index);
    if (number > Integer.MAX_VALUE) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    return (int) number;
  }

  private <T> T part(int index, Function<String, T> reading) {
    try {
      return reading.apply(text(index));
    } catch (DateTimeException | IllegalArgumentException foreign) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
  }

  @Override
  public String toString() {
    var joined = String.join(SEPARATOR, parts);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }
}
