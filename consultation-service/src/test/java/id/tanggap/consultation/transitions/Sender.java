package id.tanggap.consultation.transitions;

import id.tanggap.consultation.testing.Person;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may knock at the door, as the table names them. */
enum Sender {
  /** The officer who holds the case. */
  HOLDER(Person.DEDI),
  /** Another officer of the office. */
  OFFICER(Person.RINA),
  /** The head of the section of the case's topic, by appointment. */
  SECTION_HEAD(of("be692a14-a438-54ea-b758-3f7b7227ea15", "SECTION_HEAD")),
  OFFICE_HEAD(Person.HEAD_OF_OFFICE),
  COMPLIANCE_OFFICER(of(UUID.randomUUID().toString(), "COMPLIANCE_OFFICER")),
  INTEGRITY_OFFICER(of(UUID.randomUUID().toString(), "INTEGRITY_OFFICER")),
  ADMIN(Person.ADMIN),
  VIEWER_REGIONAL(Person.REGIONAL_VIEWER),
  /** The stakeholder whose case it is. */
  STAKEHOLDER(Person.TREASURER_990002),
  OTHER_STAKEHOLDER(Person.PAYROLL_CLERK_990006),
  OMSPAN_INTEGRATION(Person.OM_SPAN),
  OFFICER_OF_ANOTHER_OFFICE(Person.MARKUS_OF_SINTANG),
  /** Somebody without a token. */
  NOBODY(Person.newServiceOfficer()) {
    @Override
    void signs(HttpRequest.Builder request) {}
  };

  final Person person;

  Sender(Person person) {
    this.person = person;
  }

  /** Says who sends the request. */
  void signs(HttpRequest.Builder request) {
    request.header("Authorization", person.bearer());
  }

  private static Person of(String id, String role) {
    return new Person(id, List.of(role), List.of("042"), Optional.empty());
  }
}
