package id.tanggap.demo.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.tanggap.demo.api.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sample complaints, one JSON object a line.
 *
 * @param unreadable a sentence for each line that is no complaint; it stops no other
 */
public record ComplaintFile(List<ComplaintSample> samples, List<String> unreadable) {

  /** Those that the project carries. */
  public static ComplaintFile ofTheProject() throws IOException {
    try (var stream = ComplaintFile.class.getResourceAsStream("/complaints.jsonl")) {
      return read(Objects.requireNonNull(stream).readAllBytes());
    }
  }

  /** Throws with a sentence for people when there is no such file. */
  public static ComplaintFile in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no file " + file);
    }
    return read(Files.readAllBytes(file));
  }

  private static ComplaintFile read(byte[] bytes) {
    var samples = new ArrayList<ComplaintSample>();
    var unreadable = new ArrayList<String>();
    var number = 0;
    for (var line : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
      number++;
      if (!line.isBlank()) {
        try {
          samples.add(sample(line));
        } catch (IllegalArgumentException wrong) {
          unreadable.add("Line %d is no complaint: %s".formatted(number, wrong.getMessage()));
        }
      }
    }
    return new ComplaintFile(samples, unreadable);
  }

  private static ComplaintSample sample(String line) {
    try {
      return Objects.requireNonNullElseGet(
          Json.MAPPER.readValue(line, ComplaintSample.class), ComplaintFile::none);
    } catch (ValueInstantiationException incomplete) {
      throw new IllegalArgumentException(whyOf(incomplete), incomplete);
    } catch (JsonProcessingException noJson) {
      throw new IllegalArgumentException(noJson.getOriginalMessage(), noJson);
    }
  }

  private static @Nullable String whyOf(ValueInstantiationException incomplete) {
    return Objects.requireNonNullElse(incomplete.getCause(), incomplete).getMessage();
  }

  private static ComplaintSample none() {
    throw new IllegalArgumentException("nothing in it");
  }
}
