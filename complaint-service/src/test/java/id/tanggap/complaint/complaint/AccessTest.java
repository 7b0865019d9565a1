package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Visitor;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reporter without an account comes back by number and receipt; who guesses does not. */
@OnStage
class AccessTest {

  private static final String NO_NUMBER = "P-042-0000-0000";
  private static final String NO_RECEIPT = "0000000000000000";
  private static final int MEASURED = 15;

  @Inject HandSetClock time;

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void reporter_and_office_write_to_each_other_without_knowing_each_other() {
    var filed = Filed.at("042");
    filed.askedBy(KEPATUHAN).then().statusCode(200);

    filed.report().then().body("status", equalTo("NEEDS_INFO"));
    filed
        .writes("messages", "Loket nomor dua.")
        .then()
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("texts.text", hasItems("Loket yang mana?", "Loket nomor dua."));

    var seen = filed.seenBy(KEPATUHAN);
    seen.then().body("texts.text", hasItems("Loket nomor dua."));
    assertThat(filed.report().asString()).doesNotContain(KEPATUHAN.id());
  }

  @Test
  void a_wrong_number_and_a_wrong_receipt_are_answered_alike() {
    var filed = Filed.at("042");

    var wrongReceipt = Filed.enter(Visitor.anybody(), filed.number(), NO_RECEIPT);
    var wrongNumber = Filed.enter(Visitor.anybody(), NO_NUMBER, filed.receipt());

    assertThat(wrongReceipt.statusCode()).isEqualTo(404);
    assertThat(wrongNumber.statusCode()).isEqualTo(404);
    assertThat(wrongNumber.asString()).isEqualTo(wrongReceipt.asString());
    assertThat(wrongNumber.headers().asList().stream().map(it -> it.getName()).toList())
        .isEqualTo(wrongReceipt.headers().asList().stream().map(it -> it.getName()).toList());
  }

  /** Measured in turns, so that whatever else the machine does slows both. */
  @Test
  void a_wrong_number_takes_as_long_as_a_wrong_receipt() {
    var filed = Filed.at("042");
    var wrongReceipt = new long[MEASURED];
    var wrongNumber = new long[MEASURED];
    for (var turn = 0; turn < MEASURED; turn++) {
      wrongReceipt[turn] = nanosFor(filed.number());
      wrongNumber[turn] = nanosFor(NO_NUMBER);
    }

    assertThat((double) median(wrongNumber) / median(wrongReceipt)).isBetween(0.4, 2.5);
  }

  private static long nanosFor(String number) {
    var before = System.nanoTime();
    Filed.enter(Visitor.anybody(), number, NO_RECEIPT);
    return System.nanoTime() - before;
  }

  private static long median(long... times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void who_guesses_is_stopped_and_costs_nobody_else_access() {
    var filed = Filed.at("042");
    var guesser = Visitor.anybody();
    var refused =
        IntStream.range(0, 200)
            .mapToObj(
                n -> Filed.enter(guesser, "P-042-%04d-0000".formatted(n), NO_RECEIPT).statusCode())
            .toList();

    assertThat(refused).containsOnly(404, 429);
    assertThat(refused.stream().filter(status -> status == 404).count()).isLessThan(20);
    Filed.enter(guesser, filed.number(), filed.receipt()).then().statusCode(429);
    Filed.enter(Visitor.anybody(), filed.number(), filed.receipt()).then().statusCode(200);
  }

  @Test
  void the_many_addresses_of_one_household_have_the_tries_of_one() {
    var filed = Filed.at("042");
    var household = "2001:db8:%x:7::".formatted(ThreadLocalRandom.current().nextInt(0x10000));
    var refused =
        IntStream.range(1, 30)
            .mapToObj(n -> new Visitor(household + Integer.toHexString(n)))
            .map(guesser -> Filed.enter(guesser, NO_NUMBER, NO_RECEIPT).statusCode())
            .toList();

    assertThat(refused).contains(429);
    var neighbour = new Visitor(household.replace(":7::", ":8::1"));
    Filed.enter(neighbour, filed.number(), filed.receipt()).then().statusCode(200);
  }

  @Test
  void without_a_token_nothing_of_a_request_is_read() {
    var filed = Filed.at("042");
    for (var noun : new String[] {"messages", "reopening", "withdrawal"}) {
      for (var body : new String[] {"", "{", "{\"text\": \"Halo.\"}"}) {
        Visitor.anybody()
            .sends(body)
            .post(filed.path(noun))
            .then()
            .statusCode(401)
            .body("type", equalTo("urn:tanggap:problem:unauthenticated"));
      }
    }
  }

  @Test
  void a_receipt_may_be_typed_with_blanks() {
    var filed = Filed.at("042");
    var spoken = filed.receipt().replaceAll("(.{4})", "$1 ").strip();

    Filed.enter(Visitor.anybody(), filed.number(), spoken).then().statusCode(200);
  }

  @Test
  void a_reporter_has_keys_of_its_own() {
    var filed = Filed.at("042");
    var another = Filed.at("042");
    writes(filed, filed, "Loket dua.").then().statusCode(200);

    writes(filed, filed, "Loket dua.").then().statusCode(200);
    writes(filed, filed, "Loket tiga.").then().statusCode(422);
    writes(another, filed, "Loket dua.").then().statusCode(404);
    writes(another, another, "Loket empat.").then().statusCode(200);

    filed.report().then().body("texts.text", hasItems("Loket dua.")).body("texts", hasSize(2));
  }

  /** With the same key every time. */
  private static Response writes(Filed reporter, Filed about, String text) {
    return reporter
        .reporter()
        .header("Idempotency-Key", "kunci-bersama")
        .contentType("application/json")
        .body("{\"text\": \"%s\"}".formatted(text))
        .post(about.path("messages"));
  }

  @Test
  void what_a_reporter_did_not_see_yet_is_not_passed_over() {
    var filed = Filed.at("042");
    var seen = filed.report().header("ETag");
    filed.askedBy(KEPATUHAN).then().statusCode(200);

    for (var noun : new String[] {"messages", "reopening", "withdrawal"}) {
      filed
          .reporter()
          .header("If-Match", seen)
          .contentType("application/json")
          .body("{\"text\": \"Saya tarik.\"}")
          .post(filed.path(noun))
          .then()
          .statusCode(412)
          .body("type", equalTo("urn:tanggap:problem:stale"));
    }
    filed
        .reporter()
        .header("If-Match", filed.report().header("ETag"))
        .contentType("application/json")
        .post(filed.path("withdrawal"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_token_holds_for_half_an_hour_and_for_one_complaint() {
    var filed = Filed.at("042");
    var another = Filed.at("042");

    filed.reporter().get(another.path("report")).then().statusCode(404);
    time.is("2026-11-24T09:31");
    filed.report().then().statusCode(401);
  }

  @Test
  void what_is_no_token_of_ours_opens_nothing() {
    var filed = Filed.at("042");
    var unsigned = filed.token().replaceFirst("^[^.]+", "eyJhbGciOiJub25lIn0");

    for (var token : new String[] {"", " ", "a.b.c", unsigned, filed.token() + "x"}) {
      Visitor.anybody()
          .calls()
          .header("Complaint-Token", token)
          .get(filed.path("report"))
          .then()
          .statusCode(401);
    }
  }
}
