package id.tanggap.acceptance.wall;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be asked by GET, of every service. Names in braces stand for what the test knows; a
 * media type may follow.
 */
public final class Questions {

  private static final Map<String, List<String>> OF =
      Map.ofEntries(
          entry(
              "consultation-service /api/v1/consultations",
              List.of(
                  "/consultations?limit=200",
                  "/consultations?q={number}",
                  "/consultations?q=pengaduan",
                  "/consultations?status=ESCALATED&limit=200",
                  "/consultations?holder={holder}&limit=200",
                  "/consultations?section=PD&limit=200",
                  "/consultations?satker=990002&limit=200",
                  "/consultations?updatedSince=2026-01-01T00:00:00Z&limit=200")),
          entry(
              "consultation-service /api/v1/consultations/exports",
              List.of("/consultations/exports?officeCode=042 application/x-ndjson")),
          entry(
              "consultation-service /api/v1/consultations/imports",
              List.of("/consultations/imports?officeCode=042&limit=200")),
          entry(
              "consultation-service /api/v1/consultations/imports/{id}",
              List.of("/consultations/imports/{complaint}")),
          entry(
              "consultation-service /api/v1/consultations/imports/{id}/report",
              List.of("/consultations/imports/{complaint}/report application/x-ndjson")),
          entry(
              "consultation-service /api/v1/consultations/{id}",
              List.of("/consultations/{consultation}", "/consultations/{complaint}")),
          entry(
              "consultation-service /api/v1/consultations/{id}/documents",
              List.of("/consultations/{consultation}/documents")),
          entry(
              "consultation-service /api/v1/consultations/{id}/documents/{documentId}",
              List.of("/consultations/{consultation}/documents/{complaint}")),
          entry(
              "consultation-service /api/v1/consultations/{id}/documents/{documentId}/content",
              List.of("/consultations/{consultation}/documents/{complaint}/content")),
          entry(
              "consultation-service /api/v1/consultations/{id}/messages",
              List.of("/consultations/{consultation}/messages")),
          entry(
              "consultation-service /api/v1/consultations/{id}/notes",
              List.of("/consultations/{consultation}/notes")),
          entry(
              "consultation-service /api/v1/consultations/{id}/timeline",
              List.of(
                  "/consultations/{consultation}/timeline?limit=200",
                  "/consultations/{complaint}/timeline")),
          entry(
              "consultation-service /api/v1/consultations/{id}/suggestions",
              List.of(
                  "/consultations/{consultation}/suggestions",
                  "/consultations/{complaint}/suggestions")),
          entry(
              "consultation-service /api/v1/references",
              List.of(
                  "/references?limit=200", "/references?q=pengaduan", "/references?q={number}")),
          entry("consultation-service /api/v1/references/{id}", List.of("/references/{complaint}")),
          entry(
              "consultation-service /api/v1/references/{id}/affected-responses",
              List.of("/references/{complaint}/affected-responses")),
          entry(
              "consultation-service /api/v1/consultations/{id}/receipt",
              List.of(
                  "/consultations/{consultation}/receipt",
                  "/consultations/{consultation}/receipt text/plain",
                  "/consultations/{complaint}/receipt")),
          entry(
              "consultation-service /api/v1/satisfaction",
              List.of("/satisfaction", "/satisfaction?from={first}&to={last}")),
          entry("consultation-service /api/v1/service-standards", List.of("/service-standards")),
          entry(
              "consultation-service /api/v1/service-standards/{code}",
              List.of(
                  "/service-standards/KONSULTASI-042",
                  "/service-standards/KONSULTASI-042 text/html")),
          entry(
              "consultation-service /api/v1/tracking/{code}",
              List.of("/tracking/00000-00000-00000-00000")),
          entry("consultation-service /api/v1/inbox", List.of("/inbox?limit=200")),
          entry("consultation-service /api/v1/me", List.of("/me")),
          entry("consultation-service /api/v1/officers", List.of("/officers")),
          entry("consultation-service /api/v1/officers/{id}", List.of("/officers/{reported}")),
          entry("consultation-service /api/v1/offices", List.of("/offices")),
          entry("consultation-service /api/v1/parked-events", List.of("/parked-events")),
          entry("consultation-service /api/v1/topics", List.of("/topics")),
          entry("consultation-service /api/v1/topics/{code}", List.of("/topics/PD-SPM")),
          entry("consultation-service /api/v1/visits", List.of("/visits?officeCode=042&limit=200")),
          entry("consultation-service /api/v1/visits/{id}", List.of("/visits/{visit}")),
          entry(
              "escalation-service /api/v1/escalations",
              List.of(
                  "/escalations?limit=200",
                  "/escalations?consultationId={consultation}",
                  "/escalations?consultationId={complaint}",
                  "/escalations?raisedBy={holder}&limit=200")),
          entry(
              "escalation-service /api/v1/escalations/{id}",
              List.of("/escalations/{escalation}", "/escalations/{complaint}")),
          entry("escalation-service /api/v1/inbox", List.of("/inbox?limit=200")),
          entry("escalation-service /api/v1/parked-events", List.of("/parked-events")),
          entry("escalation-service /api/v1/sections", List.of("/sections?limit=200")),
          entry(
              "escalation-service /api/v1/sections/{code}",
              List.of("/sections/PD?officeCode=042", "/sections/UMUM?officeCode=042")),
          entry(
              "sla-monitor-service /api/v1/calendars/{officeCode}",
              List.of("/calendars/042?from=2026-01-01&to=2026-12-31")),
          entry(
              "sla-monitor-service /api/v1/clocks",
              List.of(
                  "/clocks?limit=200",
                  "/clocks?caseId={complaint}",
                  "/clocks?caseId={consultation}",
                  "/clocks?kind=COMPLAINT_RESPONSE&limit=200",
                  "/clocks?officer={reported}&limit=200",
                  "/clocks?officer={holder}&limit=200",
                  "/clocks?section=UMUM&limit=200",
                  "/clocks?dueBefore=2030-01-01T00:00:00Z&limit=200")),
          entry(
              "sla-monitor-service /api/v1/clocks/{id}",
              List.of("/clocks/{clock}", "/clocks/{clockOfIt}")),
          entry(
              "sla-monitor-service /api/v1/clocks/{id}/derivation",
              List.of("/clocks/{clock}/derivation", "/clocks/{clockOfIt}/derivation")),
          entry(
              "sla-monitor-service /api/v1/compliance",
              List.of(
                  "/compliance?from={first}&to={last}",
                  "/compliance?from={first}&to={last}&by=OFFICE&by=KIND",
                  "/compliance?from={first}&to={last}&by=SECTION",
                  "/compliance?from={first}&to={last}&by=OFFICER",
                  "/compliance?from={first}&to={last}&by=CHANNEL text/csv")),
          entry(
              "sla-monitor-service /api/v1/compliance/reports/{officeCode}/{month}",
              List.of(
                  "/compliance/reports/042/{month}", "/compliance/reports/042/{month} text/html")),
          entry("sla-monitor-service /api/v1/parked-events", List.of("/parked-events")),
          entry(
              "sla-monitor-service /api/v1/policies/{kind}",
              List.of(
                  "/policies/COMPLAINT_RESPONSE?officeCode=042",
                  "/policies/SOLUTION?officeCode=042")),
          entry("sla-monitor-service /api/v1/stream", List.of(Question.STREAM)),
          entry(
              "complaint-service /api/v1/complaints",
              List.of(
                  "/complaints",
                  "/complaints?limit=1",
                  "/complaints?number={number}",
                  "/complaints?officeCode=042&limit=200",
                  "/complaints?status=RECEIVED",
                  "/complaints?status=RESPONDED",
                  "/complaints?channel=SIPANDU",
                  "/complaints?class=COMPLAINT_NON_SUPERVISORY",
                  "/complaints?section=UMUM")),
          entry("complaint-service /api/v1/complaints/{id}", List.of("/complaints/{complaint}")),
          entry(
              "complaint-service /api/v1/complaints/{id}/report",
              List.of("/complaints/{complaint}/report")),
          entry(
              "complaint-service /api/v1/complaints/statistics",
              List.of(
                  "/complaints/statistics",
                  "/complaints/statistics?from={first}&to={last}&by=CHANNEL")),
          entry(
              "complaint-service /api/v1/sealed-reports",
              List.of("/sealed-reports", "/sealed-reports?limit=200")),
          entry(
              "complaint-service /api/v1/sealed-reports/{id}",
              List.of("/sealed-reports/{complaint}")),
          entry(
              "complaint-service /api/v1/personal-data-incidents",
              List.of("/personal-data-incidents?limit=200")),
          entry(
              "complaint-service /api/v1/personal-data-incidents/{id}",
              List.of("/personal-data-incidents/{complaint}")),
          entry(
              "complaint-service /api/v1/personal-data-incidents/{id}/affected-subjects",
              List.of("/personal-data-incidents/{complaint}/affected-subjects")),
          entry(
              "complaint-service /api/v1/personal-data-incidents/{id}/notice",
              List.of("/personal-data-incidents/{complaint}/notice")),
          entry(
              "complaint-service /api/v1/personal-data-requests",
              List.of("/personal-data-requests?limit=200")),
          entry(
              "complaint-service /api/v1/personal-data-requests/{id}",
              List.of("/personal-data-requests/{complaint}")),
          entry(
              "consultation-service /api/v1/stakeholders",
              List.of("/stakeholders?limit=200", "/stakeholders?satkerCode=990002")),
          entry(
              "consultation-service /api/v1/stakeholders/{id}",
              List.of("/stakeholders/{complaint}")),
          entry(
              "consultation-service /api/v1/stakeholders/{id}/personal-data",
              List.of("/stakeholders/{complaint}/personal-data")),
          entry("complaint-service /api/v1/inbox", List.of("/inbox?limit=200")),
          entry("complaint-service /api/v1/parked-events", List.of("/parked-events")));

  private final List<Question> all;

  private Questions(List<Question> all) {
    this.all = all;
  }

  /**
   * Those to every path of the documents.
   *
   * @param documented the paths that can be asked, each behind the name of its service
   * @param known what the names in braces stand for
   */
  public static Questions to(Set<String> documented, Map<String, String> known) {
    var forgotten = new TreeSet<>(documented);
    forgotten.removeAll(OF.keySet());
    if (!forgotten.isEmpty()) {
      throw new AssertionError("nobody has said what to ask of " + forgotten);
    }
    return new Questions(
        documented.stream()
            .sorted()
            .flatMap(path -> of(path).stream().map(it -> Question.of(path, it)))
            .map(question -> question.about(known))
            .toList());
  }

  private static List<String> of(String documented) {
    return Objects.requireNonNull(OF.get(documented), documented);
  }

  public List<Question> all() {
    return all;
  }
}
