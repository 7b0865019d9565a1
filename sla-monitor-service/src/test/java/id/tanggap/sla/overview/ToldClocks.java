package id.tanggap.sla.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.clock.CaseClocks;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.derivation.DerivationResponse;
import id.tanggap.sla.facts.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Clocks and their working as the API tells them to somebody of the office; those of complaints as
 * it would, if it told of them, with the class.
 */
@ApplicationScoped
public class ToldClocks {

  private final Clocks clocks;
  private final Cases cases;
  private final CaseClocks caseClocks;
  private final Calendars calendars;
  private final ObjectMapper json;
  private final Clock time;

  ToldClocks(
      Clocks clocks,
      Cases cases,
      CaseClocks caseClocks,
      Calendars calendars,
      ObjectMapper json,
      Clock time) {
    this.clocks = clocks;
    this.cases = cases;
    this.caseClocks = caseClocks;
    this.calendars = calendars;
    this.json = json;
    this.time = time;
  }

  /** Those of a consultation and its escalations. */
  public List<JsonNode> of(UUID consultation) {
    return clocks.list("consultationId", consultation).stream().map(this::told).toList();
  }

  public JsonNode derivation(UUID clockId) {
    var clock = clocks.findById(clockId);
    var facts = cases.find(clock.consultationId()).orElseThrow();
    var deadline = caseClocks.deadline(clock, facts, time.instant());
    return json.valueToTree(DerivationResponse.of(deadline));
  }

  private JsonNode told(SlaClock clock) {
    var zone = calendars.current(clock.handling().officeCode()).orElseThrow().zone();
    ObjectNode told = json.valueToTree(ClockResponse.of(clock, zone));
    cases
        .find(clock.consultationId())
        .flatMap(facts -> facts.cycle(clock.obligation().cycle()))
        .map(cycle -> cycle.examination().complaintClass())
        .ifPresent(found -> told.put("complaintClass", found.name()));
    return told;
  }
}
