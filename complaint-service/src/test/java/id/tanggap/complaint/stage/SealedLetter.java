package id.tanggap.complaint.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** A report under seal, as people put it in and an integrity officer works on it. */
public record SealedLetter(String id) {

  public static final String PATH = "/api/v1/sealed-reports";

  /** Somebody of the staff types in what came by SMS. */
  public static SealedLetter by(Person person, String text, Person... reported) {
    var answer = handedIn(person, person.office(), text, reported);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return new SealedLetter(answer.path("receipt"));
  }

  /** What is answered to somebody who puts a report in. */
  public static Response handedIn(Person person, String office, String text, Person... reported) {
    return person
        .sends(
            """
            {"officeCode": "%s", "channel": "SMS", "text": "%s", %s}
            """
                .formatted(office, text, Filed.named(reported)))
        .post(PATH);
  }

  /** The latest that this officer may open. */
  public static SealedLetter latestOf(Person officer) {
    return new SealedLetter(officer.calls().get(PATH + "?limit=1").path("items[0].id"));
  }

  public String path() {
    return PATH + "/" + id;
  }

  public Response seenBy(Person person) {
    return person.calls().get(path());
  }

  /** Its words, for a reason. */
  public Response readBy(Person person, String reason) {
    return person.sends("{\"reason\": \"%s\"}".formatted(reason)).post(path() + "/readings");
  }

  public Response transferredBy(Person person) {
    return person.sends("{\"destination\": \"INSPECTORATE_GENERAL\"}").post(path() + "/transfer");
  }

  /** It turns out to be about these. */
  public Response namedBy(Person person, Person... reported) {
    return person
        .sends("{%s}".formatted(Filed.named(reported)))
        .post(path() + "/reported-officers");
  }

  public Response purgedBy(Person person) {
    return person.sends("").post(path() + "/purge");
  }
}
