package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is refused is told why in Indonesian, and in English where that is asked for. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LanguageTest {

  private static final UUID NOWHERE = UUID.fromString("01990000-0000-7000-8000-000000000000");

  @Test
  void a_refusal_says_in_indonesian_what_there_is_to_say() {
    missing("id-ID").body("detail", equalTo("Tidak ada konsultasi " + NOWHERE + " di sini"));
    missing("en").body("detail", equalTo("No consultation " + NOWHERE + " here"));
  }

  @Test
  void what_is_wrong_with_a_field_is_said_in_the_language_of_the_caller() {
    incomplete("id-ID")
        .body("detail", equalTo("stakeholder wajib diisi"))
        .body("violations[0].message", equalTo("wajib diisi"));
    incomplete("en")
        .body("detail", equalTo("stakeholder is required"))
        .body("violations[0].message", equalTo("is required"));
  }

  private static ValidatableResponse missing(String language) {
    return DEDI.asks()
        .header("Accept-Language", language)
        .get("/api/v1/consultations/" + NOWHERE)
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse incomplete(String language) {
    return DEDI.asks()
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(Map.of("officeCode", "042", "channel", "HAI_CSO", "question", "Apakah sudah masuk?"))
        .post("/api/v1/consultations")
        .then()
        .statusCode(400);
  }
}
