package id.tanggap.demo.complaint;

import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.Tokens;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer types in of a sample.
 *
 * @param consultations the numbers of consultations that complaints may name, by their samples
 * @param run tells the references of one demonstration from those of another
 */
record Reports(Tokens tokens, InstantSource clock, Map<String, String> consultations, String run) {

  private static final String REASON = "Contoh lama, baru dicatat sekarang (peragaan)";

  /** COMP-2: of what belongs to WISE nothing is typed in at all. */
  static Map<String, Object> ofNothing(ComplaintSample sample) {
    var report = new HashMap<String, Object>();
    report.put("officeCode", sample.officeCode());
    report.put("channel", sample.channel());
    report.put("anonymity", sample.anonymity());
    return report;
  }

  Map<String, Object> of(ComplaintSample sample) {
    var report = ofNothing(sample);
    report.put("text", sample.text());
    report.put("reportedOfficerIds", idsOf(sample.reported()));
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

  /** Neither when it was told nor by whom. */
  Map<String, Object> underSeal(ComplaintSample sample) {
    return Map.of(
        "officeCode", sample.officeCode(),
        "channel", sample.channel(),
        "text", sample.text(),
        "reportedOfficerIds", idsOf(sample.reported()));
  }

  private Optional<String> consultationOf(ComplaintSample sample) {
    return Optional.ofNullable(sample.relatedConsultationHint()).map(consultations::get);
  }

  private List<String> idsOf(List<String> logins) {
    return logins.stream().map(login -> tokens.idOf(new Person.Human(login))).toList();
  }
}
