package id.tanggap.complaint.transitions;

import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.Person;
import java.net.http.HttpRequest;
import java.util.function.BiConsumer;

/** Everybody who may knock at the door, as the tables name them. */
enum Sender {
  COMPLIANCE_OFFICER(Person.KEPATUHAN),
  OFFICE_HEAD(Person.KEPALA),
  /** Heads the section that works on it, once one does. */
  ASSIGNEE(Person.KASI_PD),
  HEAD_OF_ANOTHER_SECTION(Person.KASI_BANK),
  OFFICER(Person.DEDI),
  /** Held the consultation that the complaint names. */
  EXCLUDED_COMPLIANCE_OFFICER(Person.KEPATUHAN_LAMA),
  COMPLIANCE_OFFICER_OF_ANOTHER_OFFICE(Person.KEPATUHAN_SINTANG),
  INTEGRITY_OFFICER(Person.INTEGRITAS),
  ADMIN(Person.ADMIN),
  VIEWER_REGIONAL(Person.KANWIL),
  STAKEHOLDER(Person.SATKER),
  OMSPAN_INTEGRATION(Person.OMSPAN),
  /** With the token for number and receipt. */
  REPORTER((request, filed) -> request.header("Complaint-Token", filed.token())),
  /** With a token for another complaint. */
  REPORTER_OF_ANOTHER((request, _) -> request.header("Complaint-Token", Another.FILED.token())),
  /** Without any token. */
  NOBODY((_, _) -> {});

  private final BiConsumer<HttpRequest.Builder, Filed> signature;

  Sender(Person person) {
    this((request, _) -> request.header("Authorization", person.bearer()));
  }

  Sender(BiConsumer<HttpRequest.Builder, Filed> signature) {
    this.signature = signature;
  }

  /** Says who sends the request. */
  void signs(HttpRequest.Builder request, Filed filed) {
    signature.accept(request, filed);
  }

  /** Filed when it is first needed, when the service runs. */
  private static final class Another {
    static final Filed FILED = Filed.at("042");
  }
}
