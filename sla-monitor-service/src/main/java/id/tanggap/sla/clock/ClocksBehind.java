package id.tanggap.sla.clock;

import id.tanggap.events.sla.PolicyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The clocks that a change of the rules has not reached yet. How far counting anew has come stands
 * in the clocks themselves, so that whoever starts next goes on where another one was killed, and a
 * clock that began by older rules meanwhile is found, too.
 */
@ApplicationScoped
public class ClocksBehind {

  private static final String BEHIND_THEIR_CALENDAR =
      """
      SELECT n.office_code, n.newest, (
          SELECT min(v.changed_from)::timestamp AT TIME ZONE min(v.time_zone) FROM calendar_version v
          WHERE v.office_code = n.office_code AND v.version > o.oldest) AS changed_from
      FROM (SELECT office_code, max(version) AS newest FROM calendar_version GROUP BY office_code) n
      CROSS JOIN LATERAL (SELECT min(c.calendar_considered) AS oldest FROM clock c
        WHERE c.office_code = n.office_code AND c.calendar_considered < n.newest AND %s) o
      WHERE o.oldest IS NOT NULL
      """
          .formatted(Behind.Calendar.OPEN);

  private static final String BEHIND_THEIR_POLICY =
      """
      SELECT n.office_code, n.kind, n.version FROM (
        SELECT DISTINCT ON (office_code, kind) office_code, kind, version, valid_from FROM policy_version
        WHERE reach = 'OPEN_CLOCKS' AND valid_from <= :now
        ORDER BY office_code, kind, valid_from DESC, version DESC) n
      WHERE EXISTS (SELECT FROM clock c WHERE c.office_code = n.office_code AND c.kind = n.kind
        AND c.policy_version = ANY (ARRAY(%s)) AND %s)
      """
          .formatted(Behind.Policy.EARLIER, Behind.Policy.UNDECIDED);

  /**
   * A deadline before the first changed date is the same by both versions; what moves it later is
   * counted by the newest. One that stands by an older version, as another would not change its
   * verdict, goes on standing by it.
   */
  private static final String PASS_OVER =
      """
      UPDATE clock SET calendar_considered = :newest,
        calendar_version = CASE calendar_version WHEN calendar_considered THEN :newest ELSE calendar_version END
      WHERE clock_id IN (SELECT c.clock_id FROM clock c
        WHERE c.office_code = :office AND c.calendar_considered < :newest AND %s
          AND c.due_at < :changedFrom LIMIT :limit FOR UPDATE SKIP LOCKED)
      """
          .formatted(Behind.Calendar.OPEN);

  private static final String WAITING =
      """
      SELECT c.clock_id FROM clock c
      WHERE c.office_code = :office AND NOT c.clock_id = ANY (:aside) AND %s LIMIT :limit
      """;

  private static final String CLAIM =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.office_code = :office AND NOT c.clock_id = ANY (:aside) AND %s
      LIMIT :limit FOR UPDATE SKIP LOCKED
      """;

  private static final String CLAIM_ONE =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.clock_id = :id FOR UPDATE SKIP LOCKED
      """;

  private final EntityManager database;

  ClocksBehind(EntityManager database) {
    this.database = database;
  }

  /** What is left of all changes. */
  public List<Behind> all(Instant now) {
    var calendars = database.createNativeQuery(BEHIND_THEIR_CALENDAR, Tuple.class);
    var policies =
        database.createNativeQuery(BEHIND_THEIR_POLICY, Tuple.class).setParameter("now", now);
    return Stream.<Behind>concat(
            rows(calendars).map(ClocksBehind::calendar), rows(policies).map(ClocksBehind::policy))
        .toList();
  }

  /** Marks clocks that the change cannot touch, at most so many; answers with how many it were. */
  public int passOver(Behind.Calendar behind, int limit) {
    var passOver = database.createNativeQuery(PASS_OVER);
    behind.parameters().forEach(passOver::setParameter);
    return passOver
        .setParameter("office", behind.officeCode())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  /** Locks clocks with their cases, of those that nobody else has in hand. */
  public List<SlaClock> claim(Behind behind, int limit, Set<UUID> aside) {
    var claim = CLAIM.formatted(behind.condition());
    return about(behind, database.createNativeQuery(claim, SlaClock.class), limit, aside)
        .getResultList();
  }

  /** Some that wait, without taking them in hand. */
  public List<UUID> waiting(Behind behind, int limit, Set<UUID> aside) {
    var waiting = WAITING.formatted(behind.condition());
    return about(behind, database.createNativeQuery(waiting, UUID.class), limit, aside)
        .getResultList();
  }

  /** Locks one clock with its case, unless somebody else has it in hand. */
  public List<SlaClock> claim(UUID clockId) {
    return database
        .createNativeQuery(CLAIM_ONE, SlaClock.class)
        .setParameter("id", clockId)
        .getResultList();
  }

  private static Query about(Behind behind, Query query, int limit, Set<UUID> aside) {
    behind.parameters().forEach(query::setParameter);
    return query
        .setParameter("office", behind.officeCode())
        .setParameter("aside", aside.toArray(UUID[]::new))
        .setParameter("limit", limit);
  }

  private static Stream<Tuple> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast);
  }

  private static Behind calendar(Tuple row) {
    return new Behind.Calendar(
        row.get("office_code", String.class),
        row.get("newest", Integer.class),
        row.get("changed_from", Instant.class));
  }

  private static Behind policy(Tuple row) {
    return new Behind.Policy(
        row.get("office_code", String.class),
        PolicyKind.valueOf(row.get("kind", String.class)),
        row.get("version", Integer.class));
  }
}
