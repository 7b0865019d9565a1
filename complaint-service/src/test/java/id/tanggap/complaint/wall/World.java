package id.tanggap.complaint.wall;

import static io.restassured.RestAssured.given;

import id.tanggap.complaint.stage.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that one person is answered to every GET of the API, with ids and times masked. */
final class World {

  private static final String ID = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";
  private static final String NUMBER = "P-[0-9]{3}(-[0-9A-Z]{4}){2}";
  private static final String TIME = "20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z";

  private World() {}

  /** Asked about a complaint of this id and number, whether there is one or not. */
  static Map<String, String> seenBy(Person person, String id, String number) {
    return questions(id, number)
        .collect(Collectors.toMap(World::masked, question -> answer(person.calls().get(question))));
  }

  private static Stream<String> questions(String id, String number) {
    Map<String, Map<String, Object>> paths =
        given().accept("application/json").get("/q/openapi?format=json").path("paths");
    var gets =
        paths.entrySet().stream()
            .filter(path -> path.getValue().containsKey("get"))
            .map(path -> path.getKey().replace("{id}", id));
    var narrowed =
        Stream.of("?number=" + number, "?status=RECEIVED&limit=200", "?officeCode=188", "?limit=1")
            .map(query -> "/api/v1/complaints" + query);
    return Stream.concat(gets, narrowed);
  }

  private static String answer(Response answer) {
    var headers =
        answer.headers().asList().stream()
            .filter(header -> !header.getName().equalsIgnoreCase("date"))
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining("\n"));
    return masked(answer.statusCode() + "\n" + headers + "\n\n" + answer.asString());
  }

  private static String masked(String text) {
    return text.replaceAll(ID, "ID").replaceAll(NUMBER, "NUMBER").replaceAll(TIME, "TIME");
  }
}
