package id.tanggap.escalation.escalation;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.escalation.section.SectionOfOffice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Lists of escalations, newest first, a page at a time. */
@ApplicationScoped
class EscalationQueries {

  private static final String UNRESTRICTED =
      "not exists (select 1 from RestrictedConsultation r"
          + " where r.consultationId = e.consultationId and r.restricted = true)";

  private static final String NEWEST_FIRST = " order by e.raisedAt desc, e.id desc";

  private final Escalations escalations;

  EscalationQueries(Escalations escalations) {
    this.escalations = escalations;
  }

  Page<Escalation> page(Scope scope, EscalationFilter filter, Limit limit) {
    var conditions = new Conditions();
    within(scope, conditions);
    filter.narrow(conditions);
    var fetched =
        escalations
            .find(
                "from Escalation e where " + conditions.text() + NEWEST_FIRST, conditions.values())
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, EscalationQueries::positionOf);
  }

  private static Cursor positionOf(Escalation escalation) {
    return Cursor.of(escalation.raisedAt.toString(), escalation.id.toString());
  }

  private static void within(Scope scope, Conditions conditions) {
    switch (scope) {
      case Scope.Unrestricted unrestricted -> {
        conditions.add(UNRESTRICTED);
        within(unrestricted.scope(), conditions);
      }
      case Scope.EveryOffice _ -> {}
      case Scope.Offices offices ->
          conditions.add("e.officeCode in :offices", "offices", offices.codes());
      case Scope.HeadedSections headed -> anyOf(headed.sections(), conditions);
    }
  }

  private static void anyOf(List<SectionOfOffice> sections, Conditions conditions) {
    var alternatives = new ArrayList<String>(List.of("1 = 0"));
    var values = new HashMap<String, Object>();
    for (var section : sections) {
      var n = alternatives.size();
      alternatives.add("(e.officeCode = :office%d and e.sectionCode = :headed%d)".formatted(n, n));
      values.put("office" + n, section.officeCode());
      values.put("headed" + n, section.sectionCode());
    }
    conditions.add("(" + String.join(" or ", alternatives) + ")", values);
  }
}
