package id.tanggap.demo.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Takes one complaint from its receipt to whoever works on it. */
final class Desk {

  private static final String SEALED = "INTEGRITY_SEALED";
  private static final Duration NEWS_ON_ITS_WAY = Duration.ofSeconds(60);

  private final Complaints complaints;
  private final SealedStore store;
  private final Reports reports;
  private final ResponseTime time;
  private final WorkingDays days;

  Desk(
      Complaints complaints,
      SealedStore store,
      Reports reports,
      ResponseTime time,
      WorkingDays days) {
    this.complaints = complaints;
    this.store = store;
    this.reports = reports;
    this.time = time;
    this.days = days;
  }

  Filing take(ComplaintSample sample) {
    if (sample.isForWise()) {
      return handedOver(sample);
    }
    return sample.sealed() && !sample.isFoundOnVerification() ? sealed(sample) : received(sample);
  }

  /** COMP-2: whistleblowing that came here all the same; whoever types it in reads it no more. */
  private Filing sealed(ComplaintSample sample) {
    var answer = store.put(Staff.clerkOf(sample), reports.underSeal(sample));
    var readers = store.readersOf(answer.required("receipt").asText());
    return underSeal(sample, Filing.NONE, answer, readers);
  }

  /** What the office keeps of it looks like any complaint that another authority has to see. */
  private Filing moved(ComplaintSample sample, JsonNode received) {
    step(sample, received, "sealing", Map.of("reportedUnknown", true));
    var number = received.required("number").asText();
    return underSeal(sample, number, shown(sample, number), store.readers());
  }

  private static Filing underSeal(
      ComplaintSample sample, String number, JsonNode left, List<String> readers) {
    var hidden = !left.toString().contains(sample.text());
    return new Filing(sample, number, SEALED, Filing.NONE, Optional.empty(), hidden, readers, "");
  }

  /** COMP-2: only the way there is shown, and nothing kept. */
  private Filing handedOver(ComplaintSample sample) {
    var answer = complaints.file(Staff.clerkOf(sample), Reports.ofNothing(sample));
    var route = answer.has("number") ? "COMPLIANCE_DESK" : "ITJEN_EXTERNAL";
    return new Filing(
        sample, Filing.NONE, route, Filing.NONE, Optional.empty(), false, List.of(), "");
  }

  private Filing received(ComplaintSample sample) {
    var number =
        complaints.file(Staff.clerkOf(sample), reports.of(sample)).required("number").asText();
    var received = shown(sample, number);
    if (sample.isFoundOnVerification()) {
      return moved(sample, received);
    }
    if (route(received).equals("REGIONAL_OFFICE")) {
      return redirected(sample, received);
    }
    return worked(sample, received, number);
  }

  private Filing worked(ComplaintSample sample, JsonNode received, String number) {
    verify(sample, received);
    classify(sample, shown(sample, number));
    Expected.sectionOf(sample).ifPresent(section -> assign(sample, section, shown(sample, number)));
    var deadline = deadline(sample, number);
    var shown = shown(sample, number);
    var due = LocalDate.parse(deadline.required("dueDate").asText());
    var anchor = Instant.parse(deadline.required("anchorAt").asText());
    var clock = new ResponseClock(days.between(sample.officeCode(), anchor, due), due);
    return filing(sample, shown, shown.path("class").asText(Filing.NONE), Optional.of(clock));
  }

  /** The clock comes from another service, in its own time. */
  private JsonNode deadline(ComplaintSample sample, String number) {
    return Patience.until(
        "the deadline of " + sample.id(),
        NEWS_ON_ITS_WAY,
        () ->
            StreamSupport.stream(shown(sample, number).path("deadlines").spliterator(), false)
                .filter(it -> it.path("kind").asText().equals("COMPLAINT_RESPONSE"))
                .filter(it -> it.hasNonNull("dueDate"))
                .findFirst());
  }

  /** The regional office decides on it, and by which class it is due there. */
  private Filing redirected(ComplaintSample sample, JsonNode received) {
    step(
        sample,
        received,
        "redirection",
        Map.of("destination", "REGIONAL_OFFICE", "text", "Kami teruskan ke Kanwil (peragaan)."));
    var theirs = "(%s)".formatted(sample.classification());
    var clock = time.of(sample.classification()).map(days -> new ResponseClock(days, null));
    return filing(sample, received, theirs, clock);
  }

  private void verify(ComplaintSample sample, JsonNode complaint) {
    var who =
        sample.blamesSomebodyUnnamed()
            ? Map.of("complete", true, "reportedUnknown", true)
            : Map.of("complete", true);
    step(sample, complaint, "verification", who);
  }

  private void classify(ComplaintSample sample, JsonNode complaint) {
    var element = sample.serviceElement() == null ? "U2" : sample.serviceElement();
    step(
        sample,
        complaint,
        "classification",
        Map.of("class", sample.classification(), "element", element));
  }

  private void assign(ComplaintSample sample, String section, JsonNode complaint) {
    complaints.assign(deskOf(sample, complaint), idOf(complaint), section);
  }

  private void step(ComplaintSample sample, JsonNode complaint, String noun, Map<String, ?> body) {
    complaints.step(deskOf(sample, complaint), idOf(complaint), noun, body);
  }

  private JsonNode shown(ComplaintSample sample, String number) {
    return complaints.seenByOneOf(number, Staff.headOf(sample), Staff.complianceOfficerOf(sample));
  }

  private Filing filing(
      ComplaintSample sample,
      JsonNode shown,
      String complaintClass,
      Optional<ResponseClock> clock) {
    return new Filing(
        sample,
        shown.required("number").asText(),
        Expected.nameOf(route(shown), shown.path("sectionCode").asText("")),
        complaintClass,
        clock,
        false,
        complaints.readersOf(idOf(shown)),
        "");
  }

  private static Person deskOf(ComplaintSample sample, JsonNode complaint) {
    return route(complaint).equals("OFFICE_HEAD")
        ? Staff.headOf(sample)
        : Staff.complianceOfficerOf(sample);
  }

  private static String route(JsonNode complaint) {
    return complaint.required("route").asText();
  }

  private static String idOf(JsonNode complaint) {
    return complaint.required("id").asText();
  }
}
