package id.tanggap.consultation.testing;

import java.util.List;
import java.util.Map;

/** Every command of the service, ready to be tried on cases of office 042. */
public final class Commands {

  private static final String STAKEHOLDER =
      """
      "stakeholder": {"kind": "SATKER", "roleCode": "TEXT", "satkerCode": "TEXT",
        "organisationName": "TEXT", "name": "TEXT", "contact": "TEXT"}\
      """;
  private static final String CONTACT =
      "\"contactPerson\": {\"name\": \"TEXT\", \"medium\": \"PHONE\", \"address\": \"TEXT\"}";
  private static final String WHEN =
      "\"occurredAt\": \"2026-11-24T01:50:00Z\", \"reason\": \"TEXT\"";

  private final Person officer = Person.newServiceOfficer();
  private final String visit = Desk.visit(officer);
  private final String waiting =
      Field.of(
          officer.does("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER)),
          "id");
  private final String ticket = Desk.ticketAwaiting("Nomor kontrak");
  private final String asker =
      Database.ofTheService()
          .text("SELECT stakeholder_id FROM visit WHERE id = '%s'".formatted(visit));

  private Commands() {}

  /** All of them, each by somebody who may. */
  public static List<Command> all() {
    return new Commands().list();
  }

  private List<Command> list() {
    return List.of(
        of("/visits", "{\"officeCode\": \"042\", \"start\": false, %s, %s}", STAKEHOLDER, WHEN),
        about(waiting, "/visits/{id}/start", "{%s}", WHEN),
        about(visit, "/visits/{id}/closing", "{\"left\": false, %s, %s}", CONTACT, WHEN),
        of(
            "/consultations",
            """
            {"officeCode": "042", "channel": "OFFICIAL_CONTACT", "medium": "EMAIL",
             "externalReference": "SURAT-1", "part": 1, "question": "TEXT", %s,
             "submittedAt": "2026-11-24T01:00:00Z", "reason": "TEXT"}
            """,
            STAKEHOLDER),
        of(
            "/consultations",
            """
            {"officeCode": "042", "channel": "FACE_TO_FACE", "medium": "IN_PERSON",
             "visitId": "%s", "question": "TEXT", "topicCode": "PD-SPM"}
            """,
            visit),
        onTicket("/acceptance", "{\"takeOver\": true, \"reason\": \"TEXT\"}"),
        new Command(
            Person.HEAD_OF_OFFICE,
            "/consultations/{id}/assignment",
            "/consultations/" + ticket + "/assignment",
            "{\"officerId\": \"%s\", \"reason\": \"TEXT\"}".formatted(Person.DEDI.id())),
        new Command(
            Person.HEAD_OF_OFFICE,
            "/assignments",
            "/assignments",
            """
            {"consultationIds": ["%s"], "officerId": "%s", "reason": "TEXT"}
            """
                .formatted(ticket, Person.YUSUF.id())),
        onTicket("/identification", "{%s, %s}", STAKEHOLDER, CONTACT),
        onTicket("/classification", "{\"topicCode\": \"PD-KONTRAK\"}"),
        onTicket("/requests", "{\"items\": [{\"kind\": \"DOCUMENT\", \"name\": \"TEXT\"}]}"),
        onRequest("/completion"),
        onRequest("/withdrawal"),
        onTicket("/follow-up", "{%s, %s}", CONTACT, WHEN),
        onTicket(
            "/progress-reports",
            "{\"text\": \"TEXT\", \"medium\": \"EMAIL\", \"outcome\": \"REACHED\","
                + " \"kind\": \"PROGRESS\", %s}",
            WHEN),
        onTicket(
            "/referral", "{\"destination\": \"HAI_DJPB\", \"externalReference\": \"HAI-2026-7\"}"),
        onTicket(
            "/messages",
            "{\"text\": \"TEXT\", \"requestId\": \"%s\", \"itemId\": \"%s\", %s}",
            request("id"),
            request("items[0].id"),
            WHEN),
        onTicket("/documents", ""),
        onTicket("/notes", "{\"text\": \"TEXT\"}"),
        onTicket(
            "/cancellation",
            "{\"reason\": \"DUPLICATE\", \"duplicateOf\": \"%s\"}",
            Command.unknownId()),
        onTicket("/reopening", "{\"reason\": \"NEW_FACTS\"}"),
        onTicket(
                "/rating",
                """
                {"u1": 1, "u2": 2, "u3": 3, "u4": 4, "u5": 1, "u6": 2, "u7": 3, "u8": 4, "u9": 4}
                """)
            .by(Person.TREASURER_990002),
        onTicket("/referral/outcome", "{\"outcome\": \"ANSWERED\"}"),
        onTicket(
            "/response",
            """
            {"text": "TEXT", "outcome": "ANSWERED", "medium": "EMAIL", "handedTo": "HAI_DJPB",
             "closeVisit": false, %s, "citations": [{"version": 1,
             "referenceId": "0199b1bc-af7c-70d9-9973-70dd6b65a6a4"}]}
            """,
            WHEN),
        new Command(
            Person.ADMIN,
            "/references",
            "/references",
            """
            {"officeCode": "042", "kind": "TECHNICAL_GUIDE", "number": "%s", "title": "TEXT",
             "issuer": "TEXT", "effectiveFrom": "2026-11-01", "effectiveTo": "2027-11-01",
             "topicCodes": ["PD-SPM"], "revokes": ["%s"], "amends": ["%s"], "active": false,
             "articles": [{"label": "Pasal 1", "heading": "TEXT", "text": "TEXT"}]}
            """
                .formatted(Guide.unusedNumber(), Guide.anyOf("042"), Guide.anyOf("042"))),
        onAsker("/erasure", ""),
        onAsker(
            "/correction",
            "{\"organisationName\": \"TEXT\", \"name\": \"TEXT\", \"contact\": \"TEXT\"}"),
        onAsker("/restriction", ""),
        onAsker("/restriction-lifting", ""));
  }

  private Command of(String path, String body, Object... parts) {
    return new Command(officer, path, path, body.formatted(parts));
  }

  private Command about(String id, String template, String body, Object... parts) {
    return new Command(officer, template, template.replace("{id}", id), body.formatted(parts));
  }

  private Command onTicket(String step, String body, Object... parts) {
    return about(ticket, "/consultations/{id}" + step, body, parts);
  }

  private Command onAsker(String step, String body) {
    return new Command(
        Person.HEAD_OF_OFFICE, "/stakeholders/{id}" + step, "/stakeholders/" + asker + step, body);
  }

  private String request(String field) {
    return Person.DEDI.gets("/consultations/" + ticket).path("requests[0]." + field);
  }

  private Command onRequest(String step) {
    var request = request("id");
    var template = "/consultations/{id}/requests/{requestId}" + step;
    var path = template.replace("{id}", ticket).replace("{requestId}", request);
    return new Command(officer, template, path, "");
  }
}
