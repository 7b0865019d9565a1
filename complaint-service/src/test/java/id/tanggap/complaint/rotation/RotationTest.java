package id.tanggap.complaint.rotation;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.complaint.secret.EnvelopeCipher;
import id.tanggap.complaint.secret.KeyRing;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.complaint.stage.Visitor;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** After a change of secrets everything is read as before, and nothing with the old ones. */
@OnStage
class RotationTest {

  private static final String SEALED =
      """
      {"channel": "SMS", "passages":
        [{"kind": "REPORT", "text": "Zamrud-8831", "writtenAt": "2026-11-24T02:00:00Z"}]}
      """;

  @Inject Rotation rotation;

  @Inject
  @ConfigProperty(name = "tanggap.complaint.former-secrets")
  String former;

  @Inject
  @ConfigProperty(name = "tanggap.complaint.sealed.former-secrets")
  String formerOfTheSealed;

  @Test
  void a_sealed_report_stays_readable_for_the_integrity_officer_and_not_with_the_old_secret() {
    var letter = SealedLetter.by(DEDI, "akan diganti");
    var old = cipherOf(formerOfTheSealed);
    keep("sealed.report SET content", old.encrypted(SEALED, letter.id()), "id", letter.id());
    letter.readBy(INTEGRITAS, "sebelumnya").then().statusCode(200);

    rotation.run();

    letter
        .readBy(INTEGRITAS, "sesudahnya")
        .then()
        .statusCode(200)
        .body("passages[0].text", equalTo("Zamrud-8831"));
    var kept = kept("content FROM sealed.report WHERE id", letter.id());
    assertThatThrownBy(() -> old.decrypted(kept, letter.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void texts_of_complaints_and_who_reported_get_a_new_wrapping_and_keep_their_words() {
    var filed = named();
    var text =
        Books.ask("SELECT id FROM complaint_text WHERE complaint_id = '%s'".formatted(filed.id()))
            .getFirst();
    var old = cipherOf(former);
    keep("complaint_text SET content", old.encrypted("Zamrud-8832", text), "id", text);
    keep(
        "reporter SET content",
        old.encrypted("{\"name\": \"Bu Zamrud-8833\"}", filed.id()),
        "complaint_id",
        filed.id());

    rotation.run();

    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("texts[0].text", equalTo("Zamrud-8832"))
        .body("reporter.name", equalTo("Bu Zamrud-8833"));
    assertThatThrownBy(
            () -> old.decrypted(kept("content FROM complaint_text WHERE id", text), text))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                old.decrypted(
                    kept("content FROM reporter WHERE complaint_id", filed.id()), filed.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_told_of_incidents_gets_a_new_wrapping_and_keeps_its_words() {
    String id =
        KEPALA
            .sends(
                """
                {"officeCode": "042", "kind": "DISCLOSED", "what": "akan diganti"}
                """)
            .post("/api/v1/personal-data-incidents")
            .path("id");
    var old = cipherOf(former);
    keep(
        "personal_data_incident SET account",
        old.encrypted("{\"what\": \"Zamrud-8834\"}", id),
        "id",
        id);

    rotation.run();

    KEPALA
        .calls()
        .get("/api/v1/personal-data-incidents/" + id)
        .then()
        .statusCode(200)
        .body("what", equalTo("Zamrud-8834"));
    assertThatThrownBy(
            () ->
                old.decrypted(
                    kept("account AS content FROM personal_data_incident WHERE id", id), id))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void no_column_with_encrypted_words_is_forgotten() {
    var encrypted =
        Books.ask(
            """
            SELECT table_name || '.' || column_name FROM information_schema.columns
             WHERE table_schema = 'public' AND data_type = 'bytea'
               AND column_name <> 'envelope' AND column_name NOT LIKE '%hash'
            """);

    assertThat(encrypted)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Shelf.values()).map(Shelf::place).toList());
  }

  @Test
  void one_that_no_secret_opens_stops_none_of_the_others() {
    var lost = SealedLetter.by(DEDI, "akan hilang");
    var other = SealedLetter.by(DEDI, "akan diganti");
    var unknown = cipherOf("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=");
    keep("sealed.report SET content", unknown.encrypted(SEALED, lost.id()), "id", lost.id());
    keep(
        "sealed.report SET content",
        cipherOf(formerOfTheSealed).encrypted(SEALED, other.id()),
        "id",
        other.id());
    var before = kept("content FROM sealed.report WHERE id", lost.id());

    rotation.run();

    assertThat(kept("content FROM sealed.report WHERE id", lost.id())).isEqualTo(before);
    other.readBy(INTEGRITAS, "sesudahnya").then().statusCode(200);
    lost.transferredBy(INTEGRITAS).then().statusCode(200);
    lost.purgedBy(INTEGRITAS).then().statusCode(200);
  }

  private static Filed named() {
    return Filed.by(
        Visitor.anybody(),
        """
        {"officeCode": "042", "channel": "SIPANDU", "anonymity": "NONE", "text": "Antrean panjang.",
         "reporter": {"name": "Bu Siapa"}}
        """);
  }

  private static EnvelopeCipher cipherOf(String secret) {
    return new EnvelopeCipher(KeyRing.of("a setting", secret, Optional.empty()));
  }

  private static void keep(String where, byte[] content, String key, String id) {
    var hex = HexFormat.of().formatHex(content);
    assertThat(
            Books.ask(
                "UPDATE %s = '\\x%s' WHERE %s = '%s' RETURNING 1".formatted(where, hex, key, id)))
        .hasSize(1);
  }

  private static byte[] kept(String what, String id) {
    var hex =
        Books.ask("SELECT encode(c.content, 'hex') FROM (SELECT %s = '%s') c".formatted(what, id));
    return HexFormat.of().parseHex(hex.getFirst());
  }
}
