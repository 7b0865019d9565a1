package id.tanggap.consultation.testing;

import id.tanggap.clauses.KeptConnections;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody with a token, who talks to the API. */
public record Person(String id, List<String> roles, List<String> offices, Optional<String> satker) {

  public static final Person RINA =
      officer("d63660ba-83f8-5cb0-b8fa-311444b204d1", "SERVICE_OFFICER", "042");
  public static final Person SARI =
      officer("cbdd12f1-f5bf-5883-87d5-eb92ae87d020", "SERVICE_OFFICER", "042");
  public static final Person DEDI = officer("6eef3d88-ac04-5bdf-aaa0-f2c5729f3030", "CSO", "042");
  public static final Person YUSUF = officer("a12ae005-67b1-59e1-a891-f1a51bebb531", "CSO", "042");
  public static final Person MARKUS_OF_SINTANG =
      officer("f8935c09-a82f-52ca-b1c9-088302e7ea6f", "SERVICE_OFFICER", "079");
  public static final Person HEAD_OF_OFFICE =
      officer("13a4dc09-270e-584e-98a5-30f1862be7c3", "OFFICE_HEAD", "042");
  public static final Person ADMIN =
      officer("3d6ccd02-7fe7-5c07-aec3-a934155cb540", "ADMIN", "042");
  public static final Person ADMIN_OF_SINTANG =
      new Person(UUID.randomUUID().toString(), List.of("ADMIN"), List.of("079"), Optional.empty());
  public static final Person HEAD_OF_PD =
      officer("be692a14-a438-54ea-b758-3f7b7227ea15", "SECTION_HEAD", "042");
  public static final Person REGIONAL_VIEWER =
      officer("bc506554-617b-5382-821a-4216a42c3c86", "VIEWER_REGIONAL", "*");
  public static final Person TREASURER_990002 =
      stakeholder("acc6d91e-d0a4-57c8-8ff9-bf1193aca297", "990002");
  public static final Person PAYROLL_CLERK_990006 =
      stakeholder("0fb6400d-876b-54b0-a045-9a34106a4ad0", "990006");
  public static final Person OM_SPAN =
      new Person(
          "11940720-47e6-54ea-a210-3c9ccc958afa",
          List.of("OMSPAN_INTEGRATION"),
          List.of("042", "079"),
          Optional.empty());

  private static Person officer(String id, String role, String office) {
    return new Person(id, List.of(role), List.of(office), Optional.empty());
  }

  private static Person stakeholder(String id, String satker) {
    return new Person(id, List.of("STAKEHOLDER"), List.of(), Optional.of(satker));
  }

  /** A service officer of office 042 whom nobody has met yet. */
  public static Person newServiceOfficer() {
    return officer(UUID.randomUUID().toString(), "SERVICE_OFFICER", "042");
  }

  /** A section head of office 042 by its token, whom no appointment names yet. */
  public static Person newSectionHead() {
    return officer(UUID.randomUUID().toString(), "SECTION_HEAD", "042");
  }

  public Response puts(String path, String seen, Object body) {
    return asks()
        .header("If-Match", seen)
        .contentType(ContentType.JSON)
        .body(Field.json(body))
        .put("/api/v1" + path);
  }

  public Response posts(String path, Object body) {
    return asks().contentType(ContentType.JSON).body(Field.json(body)).post("/api/v1" + path);
  }

  /** As {@link #posts}, and it must have worked. */
  public Response does(String path, Map<String, ?> body) {
    var answer = posts(path, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + " answered " + answer.statusCode() + answer.asString());
    }
    return answer;
  }

  public Response gets(String path) {
    return asks().get("/api/v1" + path);
  }

  /** This person's token, as a header says it. */
  public String bearer() {
    return "Bearer " + Tokens.of(this);
  }

  /** A request with this person's token. */
  public RequestSpecification asks() {
    return with(Tokens.of(this));
  }

  /** A request with a token of this person that has expired. */
  public RequestSpecification asksTooLate() {
    return with(Tokens.expiredOf(this));
  }

  /** A request with a token that somebody else issued for this person. */
  public RequestSpecification asksWithForeignToken() {
    return with(Tokens.foreignOf(this));
  }

  private static RequestSpecification with(String token) {
    return KeptConnections.given().auth().oauth2(token);
  }
}
