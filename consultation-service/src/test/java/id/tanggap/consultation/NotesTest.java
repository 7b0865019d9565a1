package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What colleagues note among themselves stays among them. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NotesTest {

  @Test
  @Clause("FF-3b")
  void colleagues_and_heads_read_a_note_and_nobody_outside_learns_of_it() {
    var ticket = Desk.ticketInAnalysis();
    var path = "/consultations/" + ticket;
    var version = DEDI.gets(path).header("ETag");

    DEDI.does(path + "/notes", Map.of("text", "Satker ini sering bertanya hal sama."));
    HEAD_OF_OFFICE.does(path + "/notes", Map.of("text", "Catat untuk sosialisasi."));

    HEAD_OF_OFFICE
        .gets(path + "/notes")
        .then()
        .body(
            "items.text",
            contains("Satker ini sering bertanya hal sama.", "Catat untuk sosialisasi."));
    DEDI.gets(path).then().header("ETag", version);
    DEDI.gets(path + "/timeline").then().body("items.type", hasItem("InternalNote"));
    MARKUS_OF_SINTANG.gets(path + "/notes").then().statusCode(404);
    for (var outside : List.of(TREASURER_990002, OM_SPAN)) {
      outside.gets(path + "/notes").then().statusCode(403);
      outside.posts(path + "/notes", Map.of("text", "x")).then().statusCode(403);
      assertThat(outside.gets(path).asString() + outside.gets(path + "/timeline").asString())
          .doesNotContain("InternalNote", "sering bertanya", "NOTE");
    }
  }
}
