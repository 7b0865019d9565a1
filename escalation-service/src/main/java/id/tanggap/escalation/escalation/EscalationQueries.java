package id.tanggap.escalation.escalation;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.escalation.section.SectionOfOffice;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Lists of escalations, newest first, a page at a time. */
@ApplicationScoped
class EscalationQueries {

  private static final String NEWEST_FIRST = " order by e.raisedAt desc, e.id desc";

  private final Escalations escalations;

  EscalationQueries(Escalations escalations) {
    this.escalations = escalations;
  }

  Page<Escalation> page(Scope scope, EscalationFilter filter, Limit limit) {
    var conditions = new Conditions();
    conditions.within(scope);
    conditions.narrowedBy(filter);
    var fetched =
        escalations
            .find("from Escalation e where " + conditions.text() + NEWEST_FIRST, conditions.values)
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, EscalationQueries::positionOf);
  }

  private static Cursor positionOf(Escalation escalation) {
    return Cursor.of(escalation.raisedAt.toString(), escalation.id.toString());
  }

  /** The parts of a where clause with their values. */
  private static final class Conditions {

    private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
    private final Parameters values = new Parameters();

    void within(Scope scope) {
      switch (scope) {
        case Scope.EveryOffice _ -> {}
        case Scope.Offices offices -> add("e.officeCode in :offices", "offices", offices.codes());
        case Scope.HeadedSections headed -> anyOf(headed.sections());
      }
    }

    void narrowedBy(EscalationFilter filter) {
      if (filter.section() != null) {
        add("e.sectionCode = :section", "section", filter.section());
      }
      if (filter.state() != null) {
        add("e.state = :state", "state", filter.state());
      }
      if (filter.consultationId() != null) {
        add("e.consultationId = :consultation", "consultation", filter.consultationId());
      }
      if (filter.raisedBy() != null) {
        add("e.raisedBy = :raisedBy", "raisedBy", filter.raisedBy());
      }
      if (filter.cursor() != null) {
        after(filter.cursor());
      }
    }

    String text() {
      return String.join(" and ", parts);
    }

    private void after(Cursor cursor) {
      add("(e.raisedAt, e.id) < (:raisedAt, :id)", "raisedAt", cursor.instant(0));
      values.and("id", cursor.uuid(1));
    }

    private void anyOf(List<SectionOfOffice> sections) {
      var alternatives = new ArrayList<String>(List.of("1 = 0"));
      for (var section : sections) {
        var n = alternatives.size();
        alternatives.add(
            "(e.officeCode = :office%d and e.sectionCode = :headed%d)".formatted(n, n));
        values.and("office" + n, section.officeCode()).and("headed" + n, section.sectionCode());
      }
      parts.add("(" + String.join(" or ", alternatives) + ")");
    }

    private void add(String part, String name, Object value) {
      parts.add(part);
      values.and(name, value);
    }
  }
}
