package id.tanggap.complaint.transitions;

import static io.restassured.RestAssured.given;

import id.tanggap.complaint.stage.Person;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;

/** Everybody who may want to know what is under seal, as the table names them. */
enum SealedSender {
  INTEGRITY_OFFICER(Person.INTEGRITAS),
  /** Whom the report is about. */
  REPORTED_INTEGRITY_OFFICER(Person.INTEGRITAS_LAMA),
  INTEGRITY_OFFICER_OF_ANOTHER_OFFICE(Person.INTEGRITAS_SINTANG),
  COMPLIANCE_OFFICER(Person.KEPATUHAN),
  OFFICE_HEAD(Person.KEPALA),
  SECTION_HEAD(Person.KASI_PD),
  /** Who typed it in. */
  OFFICER(Person.DEDI),
  ADMIN(Person.ADMIN),
  VIEWER_REGIONAL(Person.KANWIL),
  STAKEHOLDER(Person.SATKER),
  OMSPAN_INTEGRATION(Person.OMSPAN),
  /** Without any token. */
  NOBODY(() -> given());

  private final Supplier<RequestSpecification> request;

  SealedSender(Person person) {
    this(person::calls);
  }

  SealedSender(Supplier<RequestSpecification> request) {
    this.request = request;
  }

  RequestSpecification request() {
    return request.get();
  }
}
