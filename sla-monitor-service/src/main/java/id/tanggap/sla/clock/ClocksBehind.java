package id.tanggap.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The clocks that a change of the calendar has not reached yet. How far counting anew has come
 * stands in the clocks themselves, so that whoever starts next goes on where another one was
 * killed, and a clock that began by an older version meanwhile is found, too.
 */
@ApplicationScoped
public class ClocksBehind {

  /** The condition of the index that serves all of this. */
  private static final String OPEN =
      "(c.state IN ('RUNNING', 'PAUSED', 'UNCOMPUTABLE', 'MISSED') OR c.next_wake IS NOT NULL)";

  private static final String BEHIND =
      """
      SELECT n.office_code, n.newest, (
          SELECT min(v.changed_from)::timestamp AT TIME ZONE min(v.time_zone) FROM calendar_version v
          WHERE v.office_code = n.office_code AND v.version > o.oldest) AS changed_from
      FROM (SELECT office_code, max(version) AS newest FROM calendar_version GROUP BY office_code) n
      CROSS JOIN LATERAL (SELECT min(c.calendar_considered) AS oldest FROM clock c
        WHERE c.office_code = n.office_code AND c.calendar_considered < n.newest AND %s) o
      WHERE o.oldest IS NOT NULL
      """
          .formatted(OPEN);

  /** A deadline before the first changed date is the same by both versions. */
  private static final String PASS_OVER =
      """
      UPDATE clock SET calendar_considered = :newest,
        calendar_version = CASE state WHEN 'MISSED' THEN calendar_version ELSE :newest END
      WHERE clock_id IN (SELECT c.clock_id FROM clock c
        WHERE c.office_code = :office AND c.calendar_considered < :newest AND %s
          AND c.due_at < :changedFrom LIMIT :limit FOR UPDATE SKIP LOCKED)
      """
          .formatted(OPEN);

  private static final String CLAIM =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.office_code = :office AND c.calendar_considered < :newest AND %s
        AND (c.due_at IS NULL OR c.due_at >= :changedFrom) AND NOT c.clock_id = ANY (:aside)
      LIMIT :limit FOR UPDATE SKIP LOCKED
      """
          .formatted(OPEN);

  private static final String WAITING =
      """
      SELECT c.clock_id FROM clock c
      WHERE c.office_code = :office AND c.calendar_considered < :newest AND %s
        AND NOT c.clock_id = ANY (:aside) LIMIT :limit
      """
          .formatted(OPEN);

  private static final String CLAIM_ONE =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.clock_id = :id FOR UPDATE SKIP LOCKED
      """;

  private final EntityManager database;

  ClocksBehind(EntityManager database) {
    this.database = database;
  }

  /** The offices some of whose clocks are behind. */
  public List<Behind> offices() {
    List<?> rows = database.createNativeQuery(BEHIND, Tuple.class).getResultList();
    return rows.stream().map(Tuple.class::cast).map(ClocksBehind::behind).toList();
  }

  /** Marks clocks that the change cannot touch, at most so many; answers with how many it were. */
  public int passOver(Behind behind, int limit) {
    return database
        .createNativeQuery(PASS_OVER)
        .setParameter("office", behind.officeCode())
        .setParameter("newest", behind.newest())
        .setParameter("changedFrom", behind.changedFrom())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  /** Locks clocks with their cases, of those that nobody else has in hand. */
  public List<SlaClock> claim(Behind behind, int limit, Set<UUID> aside) {
    return database
        .createNativeQuery(CLAIM, SlaClock.class)
        .setParameter("office", behind.officeCode())
        .setParameter("newest", behind.newest())
        .setParameter("changedFrom", behind.changedFrom())
        .setParameter("aside", aside.toArray(UUID[]::new))
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Some that wait, without taking them in hand. */
  public List<UUID> waiting(Behind behind, int limit, Set<UUID> aside) {
    return database
        .createNativeQuery(WAITING, UUID.class)
        .setParameter("office", behind.officeCode())
        .setParameter("newest", behind.newest())
        .setParameter("aside", aside.toArray(UUID[]::new))
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Locks one clock with its case, unless somebody else has it in hand. */
  public List<SlaClock> claim(UUID clockId) {
    return database
        .createNativeQuery(CLAIM_ONE, SlaClock.class)
        .setParameter("id", clockId)
        .getResultList();
  }

  private static Behind behind(Tuple row) {
    return new Behind(
        row.get("office_code", String.class),
        row.get("newest", Integer.class),
        row.get("changed_from", Instant.class));
  }
}
