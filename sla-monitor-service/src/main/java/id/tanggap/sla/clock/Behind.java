package id.tanggap.sla.clock;

import id.tanggap.events.sla.PolicyKind;
import java.time.Instant;
import java.util.Map;

/** Clocks of an office that a change of its rules has not reached yet. */
public sealed interface Behind {

  String officeCode();

  /** Which of the office's clocks {@code c} these are, in SQL. */
  String condition();

  Map<String, Object> parameters();

  /**
   * By an older calendar.
   *
   * @param changedFrom from when on the versions they go by may differ from the newest
   */
  record Calendar(String officeCode, int newest, Instant changedFrom) implements Behind {

    /** The condition of the index that serves this. */
    static final String OPEN =
        "(c.state IN ('RUNNING', 'PAUSED', 'UNCOMPUTABLE', 'MISSED') OR c.next_wake IS NOT NULL)";

    @Override
    public String condition() {
      return "c.calendar_considered < :newest AND (c.due_at IS NULL OR c.due_at >= :changedFrom) AND "
          + OPEN;
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("newest", newest, "changedFrom", changedFrom);
    }
  }

  /** By an earlier policy, where the latest one reaches those that run. */
  record Policy(String officeCode, PolicyKind kind, int newest) implements Behind {

    static final String UNDECIDED = "c.state IN ('RUNNING', 'PAUSED', 'UNCOMPUTABLE')";

    /** The versions that {@code n} comes after, by their validity and not by their numbers. */
    static final String EARLIER =
        """
        SELECT e.version FROM policy_version e WHERE e.kind = n.kind
          AND (e.office_code IS NULL OR e.office_code = n.office_code
            AND (e.valid_from, e.version) < (n.valid_from, n.version))
        """;

    @Override
    public String condition() {
      return """
      c.kind = :kind AND c.policy_version = ANY (ARRAY(
        SELECT earlier.version FROM policy_version n CROSS JOIN LATERAL (%s) earlier
        WHERE n.kind = :kind AND n.version = :newest)) AND %s
      """
          .formatted(EARLIER, UNDECIDED);
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("kind", kind.name(), "newest", newest);
    }
  }
}
