package id.tanggap.consultation.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Sends files of tickets, and waits for what becomes of them. */
public final class Imports {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String LINES = "application/x-ndjson";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Imports() {}

  /** Sends a file for an office; what came of that is to be seen. */
  public static Response send(Person person, String office, String type, byte[] file) {
    return person
        .asks()
        .contentType(type)
        .queryParam("officeCode", office)
        .body(file)
        .post("/api/v1/consultations/imports");
  }

  /** Sends a workbook for office 042 and waits until all of it is done. */
  public static JsonNode workbook(Person person, byte[] file) {
    return ended(person, send(person, "042", XLSX, file));
  }

  /** Sends lines for office 042 and waits until all of them are done. */
  public static JsonNode lines(Person person, String... lines) {
    var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return ended(person, send(person, "042", LINES, file));
  }

  /** What became of an import in the end. */
  public static JsonNode ended(Person person, Response accepted) {
    if (accepted.statusCode() != 202) {
      throw new AssertionError(accepted.statusCode() + " " + accepted.asString());
    }
    return ended(person, Field.of(accepted, "id"));
  }

  public static JsonNode ended(Person person, String id) {
    var path = "/consultations/imports/" + id;
    return await()
        .atMost(PATIENCE)
        .until(() -> Field.in(person.gets(path)), it -> it.path("state").asText().equals("ENDED"));
  }

  /** The report of an import, row by row. */
  public static List<JsonNode> report(Person person, JsonNode done) {
    return person
        .asks()
        .accept(LINES)
        .get("/api/v1/consultations/imports/" + done.path("id").asText() + "/report")
        .asString()
        .lines()
        .map(Field::in)
        .toList();
  }

  /** A ticket as a line, with more fields where there are some. */
  public static String line(String reference, String question, String more) {
    return """
        {"externalReference": "%s", "question": "%s", "submittedAt": "2026-11-20T02:00:00Z",\
         "stakeholder": {"kind": "SATKER", "satkerCode": "990002"}%s}"""
        .formatted(reference, question, more);
  }
}
