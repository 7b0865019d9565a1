package id.tanggap.sla.recount;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.recount.Recount;
import id.tanggap.recount.Source;
import id.tanggap.sla.calendar.ToldCalendars;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.overview.ToldClocks;
import id.tanggap.sla.policy.ToldPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All deadlines of this service's tests, each counted again by a second judge when it changed. */
@ApplicationScoped
class EveryDeadline implements Source {

  private final Clocks clocks;
  private final ToldClocks told;
  private final ToldCalendars calendars;
  private final ToldPolicies policies;
  private final Map<UUID, Long> agreed = new HashMap<>();

  EveryDeadline(Clocks clocks, ToldClocks told, ToldCalendars calendars, ToldPolicies policies) {
    this.clocks = clocks;
    this.told = told;
    this.calendars = calendars;
    this.policies = policies;
  }

  /** What does not agree among the clocks that came about or changed since it was last asked. */
  @Transactional
  List<String> complaints() {
    var changed = clocks.listAll().stream().filter(this::isNews).toList();
    var recount = new Recount(this);
    var complaints = new ArrayList<String>();
    changed.stream()
        .map(SlaClock::consultationId)
        .distinct()
        .map(told::of)
        .forEach(ofOneCase -> complaints.addAll(recount.complaintsAbout(ofOneCase)));
    if (complaints.isEmpty()) {
      changed.forEach(clock -> agreed.put(clock.clockId(), clock.sequence()));
    }
    return complaints;
  }

  private boolean isNews(SlaClock clock) {
    return !Long.valueOf(clock.sequence()).equals(agreed.get(clock.clockId()));
  }

  @Override
  public JsonNode derivation(String clockId) {
    return told.derivation(UUID.fromString(clockId));
  }

  @Override
  public JsonNode calendar(String officeCode, int version, LocalDate from, LocalDate to) {
    return calendars.days(officeCode, version, from, to);
  }

  @Override
  public JsonNode policy(String kind) {
    return policies.of(ClockKind.valueOf(kind));
  }
}
