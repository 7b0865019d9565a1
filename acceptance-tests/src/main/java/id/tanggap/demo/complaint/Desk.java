package id.tanggap.demo.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.Tokens;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one complaint from its receipt to whoever works on it. */
final class Desk {

  private static final String REASON = "Contoh lama, baru dicatat sekarang (peragaan)";

  private final Complaints complaints;
  private final Tokens tokens;
  private final ResponseTime time;
  private final InstantSource clock;
  private final Map<String, String> consultations;
  private final String run;

  Desk(
      Complaints complaints,
      Tokens tokens,
      ResponseTime time,
      InstantSource clock,
      Map<String, String> consultations,
      String run) {
    this.complaints = complaints;
    this.tokens = tokens;
    this.time = time;
    this.clock = clock;
    this.consultations = consultations;
    this.run = run;
  }

  Filing take(ComplaintSample sample) {
    return sample.isForWise() ? handedOver(sample) : worked(sample);
  }

  /** COMP-2: only the way there is shown, and nothing kept. */
  private Filing handedOver(ComplaintSample sample) {
    var answer =
        complaints.file(
            Staff.clerkOf(sample),
            Map.of(
                "officeCode", sample.officeCode(),
                "channel", sample.channel(),
                "anonymity", sample.anonymity()));
    var route = answer.has("number") ? "COMPLIANCE_DESK" : "ITJEN_EXTERNAL";
    return new Filing(
        sample, Filing.NONE, route, Filing.NONE, Optional.empty(), false, List.of(), "");
  }

  private Filing worked(ComplaintSample sample) {
    var number = complaints.file(Staff.clerkOf(sample), report(sample)).required("number").asText();
    var received = shown(sample, number);
    if (route(received).equals("REGIONAL_OFFICE")) {
      return redirected(sample, received);
    }
    verify(sample, received);
    classify(sample, shown(sample, number));
    Expected.sectionOf(sample).ifPresent(section -> assign(sample, section, shown(sample, number)));
    var shown = shown(sample, number);
    var complaintClass = shown.path("class").asText(Filing.NONE);
    return filing(sample, shown, complaintClass, time.of(complaintClass));
  }

  /** The regional office decides on it, and by which class it is due there. */
  private Filing redirected(ComplaintSample sample, JsonNode received) {
    step(
        sample,
        received,
        "redirection",
        Map.of("destination", "REGIONAL_OFFICE", "text", "Kami teruskan ke Kanwil (peragaan)."));
    var theirs = "(%s)".formatted(sample.classification());
    return filing(sample, received, theirs, time.of(sample.classification()));
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
      ComplaintSample sample, JsonNode shown, String complaintClass, Optional<Integer> days) {
    return new Filing(
        sample,
        shown.required("number").asText(),
        Expected.nameOf(route(shown), shown.path("sectionCode").asText("")),
        complaintClass,
        days,
        false,
        complaints.readersOf(idOf(shown)),
        "");
  }

  private Map<String, Object> report(ComplaintSample sample) {
    var report = new HashMap<String, Object>();
    report.put("officeCode", sample.officeCode());
    report.put("channel", sample.channel());
    report.put("anonymity", sample.anonymity());
    report.put("text", sample.text());
    report.put("reportedOfficerIds", sample.reported().stream().map(this::idOf).toList());
    if (!sample.isAnonymous()) {
      report.put(
          "reporter",
          Map.of("kind", sample.reporterKind(), "name", "Pelapor " + sample.id() + " (fiktif)"));
    }
    if (sample.hasAReference()) {
      report.put("externalReference", "DEMO-" + run + "-" + sample.id());
    }
    if (sample.submittedAt().toInstant().isBefore(clock.instant())) {
      report.put("submittedAt", sample.submittedAt().toInstant());
      report.put("reason", REASON);
    }
    consultationOf(sample).ifPresent(number -> report.put("consultationNumber", number));
    return report;
  }

  private Optional<String> consultationOf(ComplaintSample sample) {
    return Optional.ofNullable(sample.relatedConsultationHint()).map(consultations::get);
  }

  private String idOf(String login) {
    return tokens.idOf(new Person.Human(login));
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
