package id.tanggap.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The service costs nothing, so nothing of its interface has a place for money. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FreeOfChargeTest {

  private static final List<String> MONEY =
      List.of("fee", "cost", "price", "tarif", "biaya", "charge", "payment", "bayar", "invoice");

  @Test
  @Clause("FEE-1")
  void no_field_and_no_parameter_smells_of_a_fee() {
    Map<String, Object> document =
        JsonPath.from(given().get("/q/openapi?format=json").asString()).getMap("");

    var names = namesIn(document).map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();

    assertThat(names).contains("question", "officecode", "satkercode");
    assertThat(names).noneMatch(name -> MONEY.stream().anyMatch(name::contains));
  }

  /** Every key of the document, and every name of a parameter. */
  private static Stream<String> namesIn(Object part) {
    return switch (part) {
      case Map<?, ?> map -> map.entrySet().stream().flatMap(FreeOfChargeTest::namesOf);
      case List<?> list -> list.stream().flatMap(FreeOfChargeTest::namesIn);
      default -> Stream.empty();
    };
  }

  private static Stream<String> namesOf(Map.Entry<?, ?> entry) {
    var key = entry.getKey().toString();
    var named = key.equals("name") && entry.getValue() instanceof String name ? name : key;
    return Stream.concat(Stream.of(named), namesIn(entry.getValue()));
  }
}
