package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.ADMIN;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.tanggap.api.page.Cursor;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.Monitor;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists are read page by page, and the inbox holds what waits for the caller. */
@OnStage
class ComplaintListsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_list_is_read_page_by_page_without_a_gap() {
    var filed = List.of(Filed.at("042").number(), Filed.at("042").number());

    assertThat(numbersIn("/api/v1/complaints", KEPATUHAN))
        .containsAll(filed)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_list_is_narrowed_to_what_is_asked_for() {
    var filed = Filed.at("042").assigned(KEPATUHAN, "PD");

    KEPATUHAN
        .calls()
        .get("/api/v1/complaints?section=PD&status=ASSIGNED&limit=200")
        .then()
        .body("items.sectionCode", everyItem(equalTo("PD")));
    KEPATUHAN
        .calls()
        .get("/api/v1/complaints?number=" + filed.number())
        .then()
        .body("items.id", equalTo(List.of(filed.id())));
  }

  @Test
  void the_inbox_holds_what_waits_for_the_desk_and_then_for_the_section() {
    var filed = Filed.at("042");
    assertThat(numbersIn("/api/v1/inbox", KEPATUHAN)).contains(filed.number());
    assertThat(numbersIn("/api/v1/inbox", KASI_PD)).doesNotContain(filed.number());

    filed.assigned(KEPATUHAN, "PD");
    assertThat(numbersIn("/api/v1/inbox", KEPATUHAN)).doesNotContain(filed.number());
    assertThat(numbersIn("/api/v1/inbox", KASI_PD)).contains(filed.number());

    filed.respondedBy(KASI_PD).then().statusCode(200);
    assertThat(numbersIn("/api/v1/inbox", KASI_PD)).doesNotContain(filed.number());
  }

  @Test
  void a_place_in_a_list_is_good_for_that_list_and_whoever_was_given_it() {
    Filed.at("042");
    Filed.at("042");
    String cursor = KEPATUHAN.calls().get("/api/v1/complaints?limit=1").path("nextCursor");
    var madeUp = Cursor.of("2026-11-24T02:00:00Z", UUID.randomUUID().toString(), "AAAA").toString();

    assertThat(goesOn("/api/v1/complaints", KEPATUHAN, cursor)).isEqualTo(200);
    assertThat(goesOn("/api/v1/complaints", KEPALA, cursor)).isEqualTo(400);
    assertThat(goesOn("/api/v1/inbox", KEPATUHAN, cursor)).isEqualTo(400);
    assertThat(goesOn("/api/v1/complaints", KEPATUHAN, madeUp)).isEqualTo(400);
    assertThat(goesOn("/api/v1/sealed-reports", INTEGRITAS, madeUp)).isEqualTo(400);
  }

  private static int goesOn(String list, Person person, String cursor) {
    return person.calls().get(list + "?cursor=" + cursor).statusCode();
  }

  @Test
  void the_inbox_of_the_head_and_of_an_administrator_holds_what_is_owed_of_personal_data() {
    String request =
        KEPALA
            .sends(
                """
                {"officeCode": "042", "kind": "ACCESS", "requester": {"name": "Rahayu (fiktif)"}}
                """)
            .post("/api/v1/personal-data-requests")
            .path("id");
    String incident =
        KEPALA
            .sends(
                """
                {"officeCode": "042", "kind": "DISCLOSED", "what": "Map tertinggal di loket."}
                """)
            .post("/api/v1/personal-data-incidents")
            .path("id");
    var notice = Monitor.ofIncident(UUID.fromString(incident));
    notice.started("2026-11-24T09:00", "2026-11-27T09:00");

    for (var person : List.of(KEPALA, ADMIN)) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  person
                      .calls()
                      .get("/api/v1/inbox?limit=1")
                      .then()
                      .statusCode(200)
                      .body("personalData.id", hasItems(request, incident))
                      .body(
                          "personalData.find { it.id == '%s' }.dueAt".formatted(incident),
                          equalTo("2026-11-27T02:00:00Z"))
                      .body(
                          "personalData.find { it.id == '%s' }.dueDate".formatted(incident),
                          equalTo("2026-11-27")));
    }
    KEPATUHAN.calls().get("/api/v1/inbox").then().body("personalData", empty());

    KEPALA.sends("{}").post("/api/v1/personal-data-requests/" + request + "/completion");
    ADMIN.calls().get("/api/v1/inbox").then().body("personalData.id", not(hasItem(request)));
  }

  @Test
  void what_the_caller_can_do_is_said_with_what_stands_in_the_way() {
    var filed = Filed.at("042");

    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("allowedActions.find { it.action == 'VERIFICATION' }.allowed", equalTo(true))
        .body("allowedActions.find { it.action == 'RESPONSE' }.obstacle", equalTo("not-verified"))
        .body("allowedActions.find { it.action == 'EXTENSION' }.obstacle", equalTo("forbidden"));
    filed
        .report()
        .then()
        .body("allowedActions.find { it.action == 'REOPENING' }.obstacle", equalTo("not-responded"))
        .body("allowedActions.find { it.action == 'MESSAGE' }.allowed", equalTo(true));
  }

  @Test
  void who_saw_an_older_version_is_told_what_changed_and_by_which_role() {
    var filed = Filed.at("042");
    filed.verifiedBy(KEPATUHAN).then().statusCode(200);

    KEPATUHAN
        .sends("{\"class\": \"ASPIRATION\"}")
        .header("If-Match", "\"1\"")
        .post(filed.path("classification"))
        .then()
        .statusCode(412)
        .body("changes.type", equalTo(List.of("ComplaintVerified")))
        .body("changes.actorRole", equalTo(List.of("COMPLIANCE_OFFICER")));
  }

  private static List<String> numbersIn(String list, Person person) {
    var seen = new ArrayList<String>();
    @Nullable String cursor = null;
    do {
      var request = person.calls().queryParam("limit", 20);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(list);
      seen.addAll(page.path("items.number"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    return seen;
  }
}
