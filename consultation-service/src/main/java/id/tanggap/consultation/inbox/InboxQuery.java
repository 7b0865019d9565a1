package id.tanggap.consultation.inbox;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.inbox.InboxItem.Due;
import id.tanggap.consultation.inbox.InboxItem.Placed;
import id.tanggap.consultation.register.OfficeSection;
import id.tanggap.consultation.register.Offices;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller, in one statement. Of each kind no more rows are read than the page can
 * show: the pool and the unassigned by pool_of_an_office, visitors by the numbers of the day, what
 * was missed by open_queue_of_an_office, as the open cases of an office stay few, the rest by
 * consultation_of_holder, which holds what one person has in hand.
 */
@ApplicationScoped
class InboxQuery {

  private static final Instant BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z");

  private final Session database;
  private final Caller caller;
  private final OwnSections sections;
  private final Offices offices;
  private final Clock clock;

  InboxQuery(Session database, Caller caller, OwnSections sections, Offices offices, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.sections = sections;
    this.offices = offices;
    this.clock = clock;
  }

  Page<InboxItem> page(Limit limit, @Nullable Cursor after) {
    var sql = InboxSql.of(kinds());
    var query = database.createNativeQuery(sql, Tuple.class);
    query
        .addScalar("kind", Integer.class)
        .addScalar("id", UUID.class)
        .addScalar("number", String.class)
        .addScalar("office_code", String.class)
        .addScalar("place", Instant.class);
    callersOwn().forEach((name, value) -> bind(query, name, value));
    from(after).forEach((name, value) -> bind(query, name, value));
    query.setParameter("limit", limit.plusOne());
    var found = query.getResultList().stream().map(this::placed).toList();
    return Page.of(found, limit, Placed::position).map(Placed::item);
  }

  private Map<String, Object> callersOwn() {
    return Map.of(
        "me", caller.personId(),
        "now", clock.instant(),
        "everywhere", caller.servesEveryOffice(),
        "offices", caller.offices().toArray(String[]::new),
        "wholeOffice", caller.has(OFFICE_HEAD),
        "sections", sectionsHeaded());
  }

  private static Map<String, Object> from(@Nullable Cursor after) {
    return after == null
        ? Map.of("place", BEFORE_ALL, "kind", 0, "id", Ids.LOWEST)
        : Map.of("place", after.instant(0), "kind", kind(after.number(1)), "id", after.uuid(2));
  }

  private static int kind(long number) {
    return (int) Math.clamp(number, 0, InboxKind.values().length);
  }

  /** A kind that is not for the caller asks for nothing. */
  private static void bind(NativeQuery<?> query, String name, Object value) {
    if (query.getParameterMetadata().getNamedParameterNames().contains(name)) {
      query.setParameter(name, value);
    }
  }

  /** Nobody is shown what is not for its role to do. */
  private List<InboxKind> kinds() {
    var kinds = new ArrayList<InboxKind>();
    if (caller.has(SERVICE_OFFICER)) {
      kinds.add(InboxKind.WAITING_VISITOR);
    }
    if (caller.has(SERVICE_OFFICER) || caller.has(CSO)) {
      kinds.addAll(List.of(InboxKind.ANSWER_TO_DELIVER, InboxKind.PROMISE, InboxKind.PROGRESS_DUE));
      kinds.add(InboxKind.REMINDER_DUE);
    }
    if (caller.has(CSO)) {
      kinds.add(InboxKind.POOL);
    }
    kinds.addAll(List.of(InboxKind.UNASSIGNED, InboxKind.BREACH));
    return kinds;
  }

  private String[] sectionsHeaded() {
    return sections.today().stream().map(InboxQuery::key).toArray(String[]::new);
  }

  private static String key(OfficeSection section) {
    return section.officeCode() + "-" + section.sectionCode();
  }

  private Placed placed(Tuple row) {
    var kind = InboxKind.values()[row.get("kind", Integer.class)];
    var id = row.get("id", UUID.class);
    var place = row.get("place", Instant.class);
    var number = row.get("number", String.class);
    var zone = offices.of(row.get("office_code", String.class)).zone();
    var item =
        kind == InboxKind.WAITING_VISITOR
            ? InboxItem.visitor(id, number)
            : InboxItem.ofCase(kind, id, number, Due.at(place, zone));
    return new Placed(item, place, id);
  }
}
