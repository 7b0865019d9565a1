package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do with complaints, in the words of the public interface. */
final class ComplaintWork {

  private final RunningStack stack;

  ComplaintWork(RunningStack stack) {
    this.stack = stack;
  }

  /** A complaint that the office knows by these. */
  record Filed(String id, String number, String receipt) {

    List<String> names() {
      return List.of(id, number);
    }
  }

  /** Rina types in what somebody said who wants to be nobody. */
  Filed typedIn(Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("officeCode", "042");
    body.put("channel", "SIPANDU");
    body.put("anonymity", "ANONYMOUS");
    body.put("text", "Petugas menjawab dengan nada tinggi.");
    var filed = stack.as("rina", COMPLAINT).body(body).post("/complaints");
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    return known(filed.jsonPath());
  }

  /** Somebody of the staff puts an SMS under seal; its receipt is its id. */
  String underSeal(String login, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("officeCode", "042");
    body.put("channel", "SMS");
    body.put("text", "Ada yang minta uang terima kasih.");
    var sealed = stack.as(login, COMPLAINT).body(body).post("/sealed-reports");
    assertThat(sealed.statusCode()).as(sealed.asString()).isEqualTo(201);
    return sealed.path("receipt");
  }

  /** As the head of the office finds it, or the compliance officer. */
  private Filed known(JsonPath filed) {
    var number = filed.getString("number");
    return new Filed(idOf(number), number, filed.getString("receipt"));
  }

  String idOf(String number) {
    return List.of("kepala", "kepatuhan").stream()
        .map(login -> stack.as(login, COMPLAINT).get("/complaints?number=" + number).jsonPath())
        .flatMap(list -> list.<String>getList("items.id").stream())
        .findFirst()
        .orElseThrow();
  }

  Response seenBy(String login, Filed filed) {
    return stack.as(login, COMPLAINT).get("/complaints/" + filed.id());
  }

  /** 204 where what was decided hides it from whoever decided. */
  void step(String login, Filed filed, String noun, Map<String, ?> body) {
    var answer = send(login, filed.id(), noun, body);
    assertThat(answer.statusCode()).as("%s: %s", noun, answer.asString()).isIn(200, 204);
  }

  Response send(String login, String id, String noun, Map<String, ?> body) {
    return stack.as(login, COMPLAINT).body(body).post("/complaints/" + id + "/" + noun);
  }
}
