package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One article of a reference, as an answer cites it. */
record Article(String referenceId, int version, String label) {

  /** FF-4, ON-3: the best of those that the service suggests for a question. */
  static Optional<Article> suggestedIn(JsonNode suggestions) {
    return StreamSupport.stream(suggestions.required("references").spliterator(), false)
        .flatMap(reference -> bestOf(reference).stream())
        .findFirst();
  }

  Map<String, Object> citation() {
    return Map.of("referenceId", referenceId, "version", version, "article", label);
  }

  private static Optional<Article> bestOf(JsonNode reference) {
    return StreamSupport.stream(reference.path("articles").spliterator(), false)
        .filter(article -> article.hasNonNull("label"))
        .map(article -> of(reference, article.get("label").asText()))
        .findFirst();
  }

  private static Article of(JsonNode reference, String label) {
    return new Article(
        reference.required("referenceId").asText(), reference.required("version").asInt(), label);
  }
}
