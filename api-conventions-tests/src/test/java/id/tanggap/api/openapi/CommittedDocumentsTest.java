package id.tanggap.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds for the document of every service; each service proves that its own is no old one. */
class CommittedDocumentsTest {

  private static final Path PROJECT = Path.of("..");
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  private final List<JsonNode> documents = committed();

  @Test
  void every_service_has_one() {
    assertThat(documents).hasSize(4);
  }

  @Test
  void an_operation_says_itself_which_tokens_it_takes() {
    assertThat(documents.stream().flatMap(CommittedDocumentsTest::operations))
        .isNotEmpty()
        .filteredOn(it -> !it.has("security"))
        .isEmpty();
  }

  @Test
  void a_token_that_an_operation_takes_is_declared() {
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(names(document.at("/components/securitySchemes")))
                    .containsAll(
                        operations(document).flatMap(CommittedDocumentsTest::schemesOf).toList()));
  }

  @Test
  void a_post_takes_a_key_or_says_why_it_takes_none() {
    assertThat(documents.stream().flatMap(CommittedDocumentsTest::posts))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.path("parameters").toString().contains("IdempotencyKey"))
                    .isNotEqualTo(it.has(CommonAnswers.WITHOUT_KEY)));
  }

  @Test
  void whatever_is_refused_has_the_shape_of_a_problem() {
    assertThat(
            documents.stream()
                .flatMap(CommittedDocumentsTest::operations)
                .flatMap(it -> it.path("responses").properties().stream())
                .filter(it -> it.getKey().matches("[45]..")))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.getValue().path("$ref").asText()).endsWith("/Problem"));
  }

  @Test
  void a_type_has_a_name_of_its_own_and_no_number() {
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(names(document.at("/components/schemas")))
                    .isNotEmpty()
                    .noneMatch(it -> it.matches(".*\\d")));
  }

  @Test
  void each_says_of_which_service_it_is() {
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.at("/info/title").asText()).startsWith("Tanggap: ");
              assertThat(document.at("/info/version").asText()).isEqualTo("1");
              assertThat(document.at("/info/description").asText()).isNotBlank();
            });
  }

  private static Stream<String> schemesOf(JsonNode operation) {
    return elements(operation.path("security")).flatMap(it -> names(it).stream());
  }

  private static Stream<JsonNode> posts(JsonNode document) {
    return elements(document.path("paths")).filter(it -> it.has("post")).map(it -> it.get("post"));
  }

  private static Stream<JsonNode> operations(JsonNode document) {
    return elements(document.path("paths"))
        .flatMap(path -> path.properties().stream())
        .filter(it -> VERBS.contains(it.getKey()))
        .map(Map.Entry::getValue);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Stream<JsonNode> elements(JsonNode of) {
    return StreamSupport.stream(of.spliterator(), false);
  }

  private static List<JsonNode> committed() {
    var yaml = new ObjectMapper(new YAMLFactory());
    try (var folders = Files.list(PROJECT)) {
      var files = folders.map(it -> it.resolve("openapi.yaml")).filter(Files::exists).toList();
      var read = Stream.<JsonNode>builder();
      for (var file : files) {
        read.add(yaml.readTree(file.toFile()));
      }
      return read.build().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
