package id.tanggap.consultation.transitions;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An officer at the counter and the visit before it; one that nobody registered has an id too. */
record Attendance(Person officer, String visit, List<String> questions) {

  /** Nobody has come yet. */
  static Attendance none() {
    return new Attendance(Person.newServiceOfficer(), UUID.randomUUID().toString(), List.of());
  }

  /** A visitor is in the waiting room, and the officer is free. */
  static Attendance waiting() {
    return waitingFor(Person.newServiceOfficer());
  }

  /** A visitor is in the waiting room while the officer receives another one. */
  static Attendance waitingForABusyOne() {
    var waiting = waiting();
    Desk.visit(waiting.officer);
    return waiting;
  }

  /** The officer receives a visitor who has not asked yet. */
  static Attendance open() {
    var officer = Person.newServiceOfficer();
    return new Attendance(officer, Desk.visit(officer), List.of());
  }

  /** The visitor has asked, and nobody has answered. */
  static Attendance asked() {
    var open = open();
    var question = Desk.question(open.officer, open.visit, Map.of("topicCode", "PD-UPTUP"));
    return new Attendance(open.officer, open.visit, List.of(question));
  }

  /** The visitor has asked and was answered. */
  static Attendance answered() {
    var asked = asked();
    asked.officer.does(
        "/consultations/" + asked.questions.getFirst() + "/response", Desk.response());
    return asked;
  }

  /** The visitor has gone. */
  static Attendance closed() {
    var open = open();
    open.officer.does("/visits/" + open.visit + "/closing", Map.of());
    return open;
  }

  /** What the journal may tell of. */
  List<String> subjects() {
    return Stream.concat(Stream.of(visit), questions.stream()).toList();
  }

  private static Attendance waitingFor(Person officer) {
    var visitor = Map.of("officeCode", "042", "stakeholder", Desk.TREASURER);
    return new Attendance(officer, Field.of(officer.does("/visits", visitor), "id"), List.of());
  }
}
