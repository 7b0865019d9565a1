package id.tanggap.complaint.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A complaint as its people see and move it through the API, with what its reporter keeps. */
public record Filed(String id, String number, String receipt) {

  public static final String COMPLAINTS = "/api/v1/complaints";

  /** To enter costs 19 MiB and some tenths of a second: only where a reporter comes back. */
  private static final Map<String, String> ENTERED = new ConcurrentHashMap<>();

  /** An anonymous complaint about the service of an office, from outside. */
  public static Filed at(String office) {
    return by(Visitor.anybody(), about(office));
  }

  /** An anonymous complaint about these people of an office. */
  public static Filed about(String office, Person... people) {
    return by(Visitor.anybody(), about(office).replaceFirst("\\{", "{" + named(people) + ", "));
  }

  /** What a visitor sends is filed. */
  public static Filed by(Visitor visitor, String json) {
    return of(visitor.sends(json).post(COMPLAINTS));
  }

  /** What was answered to an intake, and the id that only the books tell. */
  public static Filed of(Response filed) {
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
    String number = filed.path("number");
    return new Filed(Books.idOf(number), number, filed.path("receipt"));
  }

  /** What the reporter is given for number and receipt. */
  public String token() {
    return ENTERED.computeIfAbsent(number, _ -> entered());
  }

  /** The reporter enters again: a token is good for half an hour. */
  public Filed comesBack() {
    ENTERED.put(number, entered());
    return this;
  }

  private String entered() {
    var access = enter(Visitor.anybody(), number, receipt);
    assertThat(access.statusCode()).as(access.asString()).isEqualTo(200);
    assertThat(access.<String>path("complaintId")).isEqualTo(id);
    return access.path("token");
  }

  /** Somebody tries a number and a receipt. */
  public static Response enter(Visitor visitor, String number, String receipt) {
    return visitor
        .sends("{\"number\": \"%s\", \"receipt\": \"%s\"}".formatted(number, receipt))
        .post(COMPLAINTS + "/access");
  }

  private static String about(String office) {
    return """
        {"officeCode": "%s", "channel": "OFFICIAL_CONTACT", "anonymity": "ANONYMOUS",
         "text": "Saya menunggu hampir satu jam padahal antrean hanya dua orang."}
        """
        .formatted(office);
  }

  /** These people as those reported. */
  public static String named(Person... people) {
    return Arrays.stream(people)
        .map(person -> "\"" + person.id() + "\"")
        .collect(Collectors.joining(", ", "\"reportedOfficerIds\": [", "]"));
  }

  public UUID uuid() {
    return UUID.fromString(id);
  }

  public String path() {
    return COMPLAINTS + "/" + id;
  }

  public String path(String noun) {
    return path() + "/" + noun;
  }

  public Response seenBy(Person person) {
    return person.calls().get(path());
  }

  /** What the reporter sees. */
  public Response report() {
    return reporter().get(path("report"));
  }

  /** A request of the reporter. */
  public RequestSpecification reporter() {
    return Visitor.anybody().calls().header("Complaint-Token", token());
  }

  /** The reporter writes. */
  public Response writes(String noun, String text) {
    return reporter()
        .contentType("application/json")
        .body("{\"text\": \"%s\"}".formatted(text))
        .post(path(noun));
  }

  /** The reporter writes, with a key by which a second time is known. */
  public Response writesOnce(String text) {
    return reporter()
        .header("Idempotency-Key", "tulis-" + id)
        .contentType("application/json")
        .body("{\"text\": \"%s\"}".formatted(text))
        .post(path("messages"));
  }

  public Response withdrawn() {
    return reporter().contentType("application/json").post(path("withdrawal"));
  }

  /** Complete, and about these people. */
  public Response verifiedBy(Person desk, Person... reported) {
    return desk.sends("{\"complete\": true, %s}".formatted(named(reported)))
        .post(path("verification"));
  }

  public Response classifiedBy(Person desk, String complaintClass) {
    return desk.sends("{\"class\": \"%s\", \"element\": \"U3\"}".formatted(complaintClass))
        .post(path("classification"));
  }

  public Response assignedBy(Person desk, String section) {
    return desk.sends("{\"sectionCode\": \"%s\"}".formatted(section)).post(path("assignment"));
  }

  public Response askedBy(Person desk) {
    return desk.sends("{\"question\": \"Loket yang mana?\"}").post(path("information-requests"));
  }

  public Response followedUpBy(Person worker) {
    return worker.sends("{\"text\": \"Jadwal loket ditambah.\"}").post(path("follow-ups"));
  }

  public Response respondedBy(Person worker) {
    return worker.sends("{\"text\": \"Mulai besok loket kedua dibuka.\"}").post(path("response"));
  }

  public Response closedBy(Person desk) {
    return desk.sends("").post(path("closing"));
  }

  public Response rejectedBy(Person desk) {
    return desk.sends("{\"reasonCode\": \"DUPLICATE\", \"text\": \"Sudah pernah diadukan.\"}")
        .post(path("rejection"));
  }

  public Response redirectedBy(Person desk, String destination) {
    return desk.sends(
            "{\"destination\": \"%s\", \"text\": \"Kami teruskan.\"}".formatted(destination))
        .post(path("redirection"));
  }

  /** Verified, classified and given to a section, as an ordinary day goes. */
  public Filed assigned(Person desk, String section) {
    verifiedBy(desk).then().statusCode(200);
    classifiedBy(desk, "COMPLAINT_NON_SUPERVISORY").then().statusCode(200);
    assignedBy(desk, section).then().statusCode(200);
    return this;
  }
}
