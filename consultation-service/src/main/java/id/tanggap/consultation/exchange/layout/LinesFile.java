package id.tanggap.consultation.exchange.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import id.tanggap.api.problem.Wording;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tickets as JSON, one object a line, in UTF-8. */
public final class LinesFile implements TicketFile {

  /** As for every JSON body. */
  private static final int LONGEST = 256 * 1024;

  /** What looks otherwise may be somebody's name, and a report keeps none of those. */
  private static final Predicate<String> FIELD =
      Pattern.compile("[a-z][A-Za-z]{0,39}").asMatchPredicate();

  private final Path file;
  private final ObjectReader json;

  /** Read as strictly as a request: nothing unknown, nothing guessed. */
  public LinesFile(Path file, ObjectReader json) {
    this.file = file;
    this.json = json.forType(TicketLine.class);
  }

  @Override
  public void read(Consumer<ReadRow> reader) throws IOException {
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      var line = new ByteArrayOutputStream();
      for (var number = 1; readLine(content, line); number++) {
        if (!isBlank(line)) {
          reader.accept(row(number, line));
        }
      }
    }
  }

  private ReadRow row(int number, ByteArrayOutputStream line) throws IOException {
    if (line.size() > LONGEST) {
      return unreadable(number, "", new Wording("terlalu panjang", "is too long"));
    }
    try {
      TicketLine ticket = json.readValue(line.toByteArray());
      return ticket == null
          ? unreadable(number, "", new Wording("bukan objek JSON", "is no JSON object"))
          : new ReadRow.Readable(number, ticket);
    } catch (JsonMappingException bad) {
      return unreadable(number, path(bad), new Wording("tidak dapat dibaca", "cannot be read"));
    } catch (JsonProcessingException | CharConversionException bad) {
      return unreadable(number, "", new Wording("bukan JSON yang benar", "is no proper JSON"));
    }
  }

  private static ReadRow unreadable(int number, String field, Wording why) {
    return new ReadRow.Unreadable(number, RowProblem.invalid(field, why));
  }

  private static String path(JsonMappingException bad) {
    return bad.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .filter(FIELD)
        .collect(Collectors.joining("."));
  }

  /** Of a line that is too long only so much is kept that this shows. */
  private static boolean readLine(InputStream content, ByteArrayOutputStream line)
      throws IOException {
    line.reset();
    var next = content.read();
    for (var it = next; it >= 0 && it != '\n'; it = content.read()) {
      if (line.size() <= LONGEST) {
        line.write(it);
      }
    }
    return next >= 0;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.size() < 3 && line.toString(UTF_8).isBlank();
  }
}
