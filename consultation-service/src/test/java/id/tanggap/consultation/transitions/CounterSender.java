package id.tanggap.consultation.transitions;

import id.tanggap.consultation.testing.Person;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Everybody who may send something about a visit; an officer who helps out has no visitor. */
enum CounterSender {
  /** The officer who receives the visitor, or is free to. */
  ITS_OFFICER(Attendance::officer),
  OTHER_OFFICER(_ -> Person.newServiceOfficer()),
  CSO(_ -> with("CSO")),
  SECTION_HEAD(always("SECTION_HEAD")),
  OFFICE_HEAD(_ -> Person.HEAD_OF_OFFICE),
  COMPLIANCE_OFFICER(_ -> with("COMPLIANCE_OFFICER")),
  INTEGRITY_OFFICER(_ -> with("INTEGRITY_OFFICER")),
  ADMIN(_ -> Person.ADMIN),
  VIEWER_REGIONAL(_ -> Person.REGIONAL_VIEWER),
  STAKEHOLDER(_ -> Person.TREASURER_990002),
  OMSPAN_INTEGRATION(_ -> Person.OM_SPAN),
  OFFICER_OF_ANOTHER_OFFICE(_ -> Person.MARKUS_OF_SINTANG),
  /** Somebody without a token. */
  NOBODY(Attendance::officer) {
    @Override
    void signs(HttpRequest.Builder request, Attendance attendance) {}
  };

  private final Function<Attendance, Person> person;

  CounterSender(Function<Attendance, Person> person) {
    this.person = person;
  }

  /** Says who sends the request about this visit. */
  void signs(HttpRequest.Builder request, Attendance attendance) {
    request.header("Authorization", person.apply(attendance).bearer());
  }

  /** The same one each time, who is refused each time. */
  private static Function<Attendance, Person> always(String role) {
    var person = with(role);
    return _ -> person;
  }

  private static Person with(String role) {
    return new Person(
        UUID.randomUUID().toString(), List.of(role), List.of("042"), Optional.empty());
  }
}
