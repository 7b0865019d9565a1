package id.tanggap.escalation.transitions;

import static id.tanggap.escalation.transitions.Place.ACTED_FOR;
import static id.tanggap.escalation.transitions.Place.ACTED_FOR_BY_AN_OFFICER;
import static id.tanggap.escalation.transitions.Place.HANDED_OVER;
import static id.tanggap.escalation.transitions.Place.HEADED;
import static id.tanggap.escalation.transitions.Place.VACANT;

import id.tanggap.escalation.stage.Person;
import java.net.http.HttpRequest;
import java.util.function.Consumer;

/** Everybody who may knock at the door, as the tables name them, and with which question. */
enum Sender {
  HEAD(HEADED, Person.KASI_PD),
  /** In the place of a head who is away. */
  ACTING_HEAD(ACTED_FOR, Person.PENGGANTI),
  /** The head who is away. */
  HEAD_AWAY(ACTED_FOR, Person.PENDAHULU),
  /** Whose last day was yesterday. */
  FORMER_HEAD(HANDED_OVER, Person.PENDAHULU),
  HEAD_OF_ANOTHER_SECTION(HEADED, Person.KASI_BANK),
  /** Of an office whose section has a head. */
  OFFICE_HEAD(HEADED, Person.KEPALA),
  /** Of an office whose section has none. */
  OFFICE_HEAD_STANDING_IN(VACANT, Person.KEPALA_MERAUKE),
  /** Who escalated it. */
  OFFICER(HEADED, Person.RINA),
  /** Another officer of the office. */
  CSO(HEADED, Person.DEDI),
  /** Who escalated it and acts for the section's head as well. */
  ACTING_OFFICER(ACTED_FOR_BY_AN_OFFICER, Person.PETUGAS_MERAUKE),
  OFFICER_OF_ANOTHER_OFFICE(HEADED, Person.PETUGAS_SINTANG),
  HEAD_OF_ANOTHER_OFFICE(HEADED, Person.KASI_PD_SINTANG),
  OFFICE_HEAD_OF_ANOTHER_OFFICE(HEADED, Person.KEPALA_SINTANG),
  COMPLIANCE_OFFICER(HEADED, Person.KEPATUHAN),
  INTEGRITY_OFFICER(HEADED, Person.INTEGRITAS),
  ADMIN(HEADED, Person.ADMIN),
  VIEWER_REGIONAL(HEADED, Person.KANWIL),
  STAKEHOLDER(HEADED, Person.SATKER),
  OMSPAN_INTEGRATION(HEADED, Person.OMSPAN),
  /** Without a token. */
  NOBODY(HEADED, _ -> {});

  final Place place;
  private final Consumer<HttpRequest.Builder> signature;

  Sender(Place place, Person person) {
    this(place, request -> request.header("Authorization", person.bearer()));
  }

  Sender(Place place, Consumer<HttpRequest.Builder> signature) {
    this.place = place;
    this.signature = signature;
  }

  /** Says who sends the request. */
  void signs(HttpRequest.Builder request) {
    signature.accept(request);
  }
}
