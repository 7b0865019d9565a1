package id.tanggap.sla.overview;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clocks within the caller's {@link Sight}. What is not visible does not exist, in lists as in
 * single answers. Clocks of complaints are visible to nobody here: whom a complaint must never
 * reach only complaint-service knows, so it shows them.
 */
@ApplicationScoped
class VisibleClocks {

  private final Clocks clocks;
  private final Caller caller;

  VisibleClocks(Clocks clocks, Caller caller) {
    this.clocks = clocks;
    this.caller = caller;
  }

  /** How the caller looks at clocks. */
  Sight sight() {
    return Sight.of(caller);
  }

  Optional<SlaClock> find(UUID clockId) {
    return clocks
        .findByIdOptional(clockId)
        .filter(clock -> !clock.obligation().isConfidential())
        .filter(sight()::shows);
  }

  /** In the order in which they began, one more than the page holds. */
  List<SlaClock> list(ClockFilter filter, @Nullable Cursor cursor, Limit limit) {
    var sight = sight();
    if (sight.isFromOutside() && filter.asksForWhatIsHidden()) {
      return List.of();
    }
    var conditions = new Conditions();
    conditions.add(sight.condition(), sight.parameters());
    conditions.add(Clocks.NOT_CONFIDENTIAL, Map.of());
    conditions.addIfGiven(
        "(obligation.caseId = :caseId or consultationId = :caseId)", "caseId", filter.caseId);
    conditions.addIfGiven("obligation.kind = :kind", "kind", filter.kind);
    conditions.addIfGiven("state = :state", "state", filter.state);
    conditions.addIfGiven("term.dueAt < :dueBefore", "dueBefore", filter.dueBefore);
    conditions.addIfGiven("handling.sectionCode = :section", "section", filter.section);
    conditions.addIfGiven("handling.officerId = :officer", "officer", filter.officer);
    conditions.addIfGiven("clockId > :after", "after", cursor == null ? null : cursor.uuid(0));
    return clocks
        .find(conditions.text() + " order by clockId", conditions.values())
        .range(0, limit.value())
        .list();
  }
}
