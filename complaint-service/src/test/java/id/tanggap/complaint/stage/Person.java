package id.tanggap.complaint.stage;

import id.tanggap.clauses.KeptConnections;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The fictitious people of the local realm, and a few more to stand before the wall. */
public enum Person {
  RINA("d63660ba-83f8-5cb0-b8fa-311444b204d1", "SERVICE_OFFICER", "042"),
  SARI("cbdd12f1-f5bf-5883-87d5-eb92ae87d020", "SERVICE_OFFICER", "042"),
  DEDI("6eef3d88-ac04-5bdf-aaa0-f2c5729f3030", "CSO", "042"),
  YUSUF("a12ae005-67b1-59e1-a891-f1a51bebb531", "CSO", "042"),
  KASI_PD("be692a14-a438-54ea-b758-3f7b7227ea15", "SECTION_HEAD", "042"),
  KASI_BANK("9a1290b8-6942-5d38-aa4d-b321e272e718", "SECTION_HEAD", "042"),
  KASI_VERA("7fd51623-e90e-5b0d-b04b-9843113e7368", "SECTION_HEAD", "042"),
  KASI_MSKI("1195b924-2e7e-51ec-b410-902cc946d50e", "SECTION_HEAD", "042"),
  KASUBAG("5d15679c-2552-59ee-9fa8-d8f8989795e1", "SECTION_HEAD", "042"),
  KEPALA("13a4dc09-270e-584e-98a5-30f1862be7c3", "OFFICE_HEAD", "042"),
  KEPATUHAN("a692ae76-33d6-568e-beb7-134a8191a459", "COMPLIANCE_OFFICER", "042"),
  /** Held the consultation that the complaints of the tables name. */
  KEPATUHAN_LAMA("0199b1bc-af7c-70d9-9973-000000000042", "COMPLIANCE_OFFICER", "042"),
  INTEGRITAS("4a88182b-aec6-5623-8a48-419075ad5853", "INTEGRITY_OFFICER", "042"),
  /** Another one, for reports about an integrity officer. */
  INTEGRITAS_LAMA("0199b1bc-af7c-70d9-9973-000000000044", "INTEGRITY_OFFICER", "042"),
  INTEGRITAS_SINTANG("0199b1bc-af7c-70d9-9973-000000000794", "INTEGRITY_OFFICER", "079"),
  ADMIN("3d6ccd02-7fe7-5c07-aec3-a934155cb540", "ADMIN", "042"),
  KANWIL("bc506554-617b-5382-821a-4216a42c3c86", "VIEWER_REGIONAL", "*"),
  PETUGAS_SINTANG("f8935c09-a82f-52ca-b1c9-088302e7ea6f", "SERVICE_OFFICER", "079"),
  KEPATUHAN_SINTANG("5c0a3c52-5f6b-4a39-9a0a-000000000279", "COMPLIANCE_OFFICER", "079"),
  PETUGAS_MERAUKE("0199b1bc-af7c-70d9-9973-000000001870", "SERVICE_OFFICER", "187"),
  KEPALA_MERAUKE("0199b1bc-af7c-70d9-9973-000000001871", "OFFICE_HEAD", "187"),
  KEPATUHAN_MERAUKE("0199b1bc-af7c-70d9-9973-000000001872", "COMPLIANCE_OFFICER", "187"),
  KASI_MERAUKE("0199b1bc-af7c-70d9-9973-00000000187a", "SECTION_HEAD", "187"),
  KASI_BANK_MERAUKE("0199b1bc-af7c-70d9-9973-00000000187b", "SECTION_HEAD", "187"),
  PETUGAS_TIMIKA("0199b1bc-af7c-70d9-9973-000000001880", "SERVICE_OFFICER", "188"),
  KEPATUHAN_TIMIKA("0199b1bc-af7c-70d9-9973-000000001882", "COMPLIANCE_OFFICER", "188"),
  KEPALA_TIMIKA("0199b1bc-af7c-70d9-9973-000000001881", "OFFICE_HEAD", "188"),
  KASI_TIMIKA("0199b1bc-af7c-70d9-9973-00000000188a", "SECTION_HEAD", "188"),
  KEPATUHAN_NABIRE("0199b1bc-af7c-70d9-9973-000000001892", "COMPLIANCE_OFFICER", "189"),
  PETUGAS_BIAK("0199b1bc-af7c-70d9-9973-000000001860", "SERVICE_OFFICER", "186"),
  KEPALA_BIAK("0199b1bc-af7c-70d9-9973-000000001861", "OFFICE_HEAD", "186"),
  KEPATUHAN_BIAK("0199b1bc-af7c-70d9-9973-000000001862", "COMPLIANCE_OFFICER", "186"),
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

  public UUID uuid() {
    return UUID.fromString(id);
  }

  /** The office this person serves. */
  public String office() {
    return office;
  }

  /** The one role of this person. */
  public String role() {
    return role;
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
