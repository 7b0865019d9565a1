package id.tanggap.escalation.stage;

import id.tanggap.clauses.KeptConnections;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fictitious people of the local realm, and a few more roles to stand before the walls. */
public enum Person {
  RINA("d63660ba-83f8-5cb0-b8fa-311444b204d1", "SERVICE_OFFICER", "042"),
  DEDI("6eef3d88-ac04-5bdf-aaa0-f2c5729f3030", "CSO", "042"),
  KASI_PD("be692a14-a438-54ea-b758-3f7b7227ea15", "SECTION_HEAD", "042"),
  KASI_BANK("9a1290b8-6942-5d38-aa4d-b321e272e718", "SECTION_HEAD", "042"),
  KASI_VERA("7fd51623-e90e-5b0d-b04b-9843113e7368", "SECTION_HEAD", "042"),
  KEPALA("13a4dc09-270e-584e-98a5-30f1862be7c3", "OFFICE_HEAD", "042"),
  KEPATUHAN("a692ae76-33d6-568e-beb7-134a8191a459", "COMPLIANCE_OFFICER", "042"),
  INTEGRITAS("0199b1bc-af7c-70d9-9973-000000000421", "INTEGRITY_OFFICER", "042"),
  ADMIN("3d6ccd02-7fe7-5c07-aec3-a934155cb540", "ADMIN", "042"),
  KANWIL("bc506554-617b-5382-821a-4216a42c3c86", "VIEWER_REGIONAL", "*"),
  PETUGAS_SINTANG("f8935c09-a82f-52ca-b1c9-088302e7ea6f", "SERVICE_OFFICER", "079"),
  KASI_PD_SINTANG("3b097c35-42fd-571b-84fc-9f189b54cf04", "SECTION_HEAD", "079"),
  KEPALA_SINTANG("5c0a3c52-5f6b-4a39-9a0a-000000000079", "OFFICE_HEAD", "079"),
  ADMIN_SINTANG("5c0a3c52-5f6b-4a39-9a0a-000000000179", "ADMIN", "079"),
  PETUGAS_MERAUKE("0199b1bc-af7c-70d9-9973-000000001870", "SERVICE_OFFICER", "187"),
  KEPALA_MERAUKE("0199b1bc-af7c-70d9-9973-000000001871", "OFFICE_HEAD", "187"),
  ADMIN_MERAUKE("0199b1bc-af7c-70d9-9973-000000001872", "ADMIN", "187"),
  KASI_LAMA("0199b1bc-af7c-70d9-9973-00000000187a", "SECTION_HEAD", "187"),
  KASI_BARU("0199b1bc-af7c-70d9-9973-00000000187b", "SECTION_HEAD", "187"),
  PENDAHULU("0199b1bc-af7c-70d9-9973-00000000187c", "SECTION_HEAD", "187"),
  PENGGANTI("0199b1bc-af7c-70d9-9973-00000000187d", "SECTION_HEAD", "187"),
  SATKER("acc6d91e-d0a4-57c8-8ff9-bf1193aca297", "STAKEHOLDER", ""),
  OMSPAN("11940720-47e6-54ea-a210-3c9ccc958afa", "OMSPAN_INTEGRATION", "042");

  /** To sign one costs more than many a request. */
  private static final Map<Person, String> SIGNED = new ConcurrentHashMap<>();

  private final String id;
  private final String role;
  private final String office;

  Person(String id, String role, String office) {
    this.id = id;
    this.role = role;
    this.office = office;
  }

  /** The person's id, the {@code sub} of its tokens. */
  public String id() {
    return id;
  }

  List<String> roles() {
    return List.of(role);
  }

  List<String> offices() {
    return office.isEmpty() ? List.of() : List.of(office);
  }

  String token() {
    return SIGNED.computeIfAbsent(this, _ -> Tokens.of(id, roles(), offices()));
  }

  /** This person's token, as a header says it. */
  public String bearer() {
    return "Bearer " + token();
  }

  /** A request of this person. */
  public RequestSpecification calls() {
    return KeptConnections.given().auth().oauth2(token());
  }

  /** A request of this person that carries JSON. */
  public RequestSpecification sends(String json) {
    return calls().contentType(ContentType.JSON).body(json);
  }
}
