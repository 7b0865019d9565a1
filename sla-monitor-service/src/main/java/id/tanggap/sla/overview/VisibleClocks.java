package id.tanggap.sla.overview;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clocks within the caller's {@link Sight}. What is not visible does not exist, in lists as in
 * single answers.
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
    return clocks.findByIdOptional(clockId).filter(sight()::shows);
  }

  /** In the order in which they began, one more than the page holds. */
  List<SlaClock> list(ClockFilter filter, @Nullable Cursor cursor, Limit limit) {
    var sight = sight();
    if (sight.isFromOutside() && filter.asksForWhatIsHidden()) {
      return List.of();
    }
    var conditions = new Conditions(sight);
    conditions.and(
        "(obligation.caseId = :caseId or consultationId = :caseId)", "caseId", filter.caseId);
    conditions.and("obligation.kind = :kind", "kind", filter.kind);
    conditions.and("state = :state", "state", filter.state);
    conditions.and("term.dueAt < :dueBefore", "dueBefore", filter.dueBefore);
    conditions.and("handling.sectionCode = :section", "section", filter.section);
    conditions.and("handling.officerId = :officer", "officer", filter.officer);
    conditions.and("clockId > :after", "after", cursor == null ? null : cursor.uuid(0));
    return clocks
        .find(conditions.text() + " order by clockId", conditions.values)
        .range(0, limit.value())
        .list();
  }

  /** Conditions of one query, each with its value; one without a value is left out. */
  private static final class Conditions {

    private final StringBuilder text;
    private final Map<String, Object> values;

    Conditions(Sight sight) {
      text = new StringBuilder(sight.condition());
      values = new HashMap<>(sight.parameters());
    }

    void and(String condition, String name, @Nullable Object value) {
      if (value != null) {
        text.append(" and ").append(condition);
        values.put(name, value);
      }
    }

    String text() {
      return text.toString();
    }
  }
}
