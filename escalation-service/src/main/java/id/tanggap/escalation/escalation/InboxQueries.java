package id.tanggap.escalation.escalation;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.escalation.section.SectionOfOffice;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody, the next deadline first; one without a deadline counts by its raising.
 */
@ApplicationScoped
class InboxQueries {

  private static final String NEXT_DEADLINE_FIRST =
      " order by coalesce(e.answerDueAt, e.raisedAt), e.id";

  private final Escalations escalations;

  InboxQueries(Escalations escalations) {
    this.escalations = escalations;
  }

  Page<Escalation> page(List<Turn> turns, @Nullable Cursor cursor, Limit limit) {
    var conditions = new Conditions();
    turns.forEach(conditions::or);
    var where = "(" + String.join(" or ", conditions.alternatives) + ")";
    if (cursor != null) {
      where += " and (coalesce(e.answerDueAt, e.raisedAt), e.id) > (:at, :id)";
      conditions.values.and("at", cursor.instant(0)).and("id", cursor.uuid(1));
    }
    var fetched =
        escalations
            .find("from Escalation e where " + where + NEXT_DEADLINE_FIRST, conditions.values)
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, InboxQueries::positionOf);
  }

  private static Cursor positionOf(Escalation it) {
    Instant at = it.answerDueAt == null ? it.raisedAt : it.answerDueAt;
    return Cursor.of(at.toString(), it.id.toString());
  }

  /** Alternatives of a where clause with their values; without any, nothing is found. */
  private static final class Conditions {
    private final List<String> alternatives = new ArrayList<>(List.of("1 = 0"));
    private final Parameters values = new Parameters();

    void or(Turn turn) {
      switch (turn) {
        case Turn.OfOfficersEverywhere _ -> alternatives.add("e.state = RETURNED");
        case Turn.OfOfficers(var offices) -> {
          alternatives.add("e.state = RETURNED and e.officeCode in :officersOf");
          values.and("officersOf", offices);
        }
        case Turn.OfHead(var sections) -> sections.forEach(this::orHeadOf);
        case Turn.OfOfficeHead(var offices, var withHead) -> orHeadOf(offices, withHead);
      }
    }

    private void orHeadOf(SectionOfOffice section) {
      var n = alternatives.size();
      alternatives.add(
          "e.state in (RAISED, ACKNOWLEDGED) and e.officeCode = :office%d and e.sectionCode = :section%d"
              .formatted(n, n));
      values.and("office" + n, section.officeCode()).and("section" + n, section.sectionCode());
    }

    private void orHeadOf(Set<String> offices, List<SectionOfOffice> withHead) {
      var others = new ArrayList<>(List.of("1 = 1"));
      for (var section : withHead) {
        var n = others.size();
        others.add("not (e.officeCode = :hasO%d and e.sectionCode = :hasS%d)".formatted(n, n));
        values.and("hasO" + n, section.officeCode()).and("hasS" + n, section.sectionCode());
      }
      alternatives.add(
          "e.state in (RAISED, ACKNOWLEDGED) and e.officeCode in :headOf and "
              + String.join(" and ", others));
      values.and("headOf", offices);
    }
  }
}
