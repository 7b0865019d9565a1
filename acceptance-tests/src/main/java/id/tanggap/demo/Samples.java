package id.tanggap.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.tanggap.demo.api.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads sample files: one JSON object a line. */
final class Samples {

  private Samples() {}

  /** The thirty cases that the project carries. */
  static List<Sample> ofTheProject() throws IOException {
    var stream = Objects.requireNonNull(Samples.class.getResourceAsStream("/consultations.jsonl"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).map(Samples::sample).toList();
    }
  }

  static List<Sample> in(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(Samples::sample).toList();
    }
  }

  private static Sample sample(String line) {
    try {
      return Json.MAPPER.readValue(line, Sample.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
