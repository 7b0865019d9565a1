package id.tanggap.complaint.complaint;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.complaint.complaint.Viewer.Turns;
import id.tanggap.complaint.wall.BoundCursors;
import id.tanggap.complaint.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of the complaints that the asker of the transaction may see: the wall is the scope. */
@ApplicationScoped
class ComplaintQueries {

  private static final String LIST = "complaints";
  private static final String INBOX = "inbox";
  private static final String NEWEST_FIRST = " order by c.recordedAt desc, c.id desc";
  private static final String NEAREST_DEADLINE_FIRST = " order by c.queueAt, c.id";

  private final Complaints complaints;
  private final Wall wall;
  private final BoundCursors cursors;

  ComplaintQueries(Complaints complaints, Wall wall, BoundCursors cursors) {
    this.complaints = complaints;
    this.wall = wall;
    this.cursors = cursors;
  }

  Page<Complaint> page(ComplaintFilter filter, Limit limit) {
    cursors.require(LIST, filter.cursor());
    var conditions = new Conditions();
    filter.narrow(conditions);
    var number = filter.number();
    if (number != null && !wall.letsThrough(number)) {
      conditions.add("1 = 0"); // not looked for at all, or the time of the answer would tell
    }
    return page(conditions, NEWEST_FIRST, limit, it -> positionOf(LIST, it.recordedAt, it));
  }

  /** What waits for somebody in one of the capacities, the nearest deadline on top. */
  Page<Complaint> inbox(Turns turns, @Nullable Cursor cursor, Limit limit) {
    cursors.require(INBOX, cursor);
    var conditions = new Conditions();
    conditions.add(alternatives(turns), values(turns));
    if (cursor != null) {
      conditions.add(
          "(c.queueAt, c.id) > (:at, :id)", Map.of("at", cursor.instant(0), "id", cursor.uuid(1)));
    }
    return page(conditions, NEAREST_DEADLINE_FIRST, limit, it -> positionOf(INBOX, it.queueAt, it));
  }

  private Page<Complaint> page(
      Conditions conditions, String order, Limit limit, Function<Complaint, Cursor> position) {
    var fetched =
        complaints
            .find("from Complaint c where " + conditions.text() + order, conditions.values())
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, position);
  }

  private static String alternatives(Turns turns) {
    var alternatives = new ArrayList<>(List.of("1 = 0"));
    if (!turns.desks().isEmpty()) {
      alternatives.add("c.status in (RECEIVED, VERIFIED, CLASSIFIED) and c.route in :desks");
    }
    if (!turns.sections().isEmpty()) {
      alternatives.add(
          "c.status in (ASSIGNED, IN_PROGRESS) and c.progress.sectionCode in :sections");
    }
    return "(" + String.join(" or ", alternatives) + ")";
  }

  private static Map<String, Object> values(Turns turns) {
    var values = new HashMap<String, Object>();
    if (!turns.desks().isEmpty()) {
      values.put("desks", turns.desks());
    }
    if (!turns.sections().isEmpty()) {
      values.put("sections", turns.sections());
    }
    return values;
  }

  private Cursor positionOf(String list, Instant at, Complaint complaint) {
    return cursors.bound(list, at.toString(), complaint.id.toString());
  }
}
