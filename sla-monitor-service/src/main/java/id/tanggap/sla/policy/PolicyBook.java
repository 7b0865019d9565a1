package id.tanggap.sla.policy;

import id.tanggap.events.sla.PolicyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where versions of policies are written, one after the other; none is ever changed. */
@ApplicationScoped
class PolicyBook {

  private static final String ONE_AT_A_TIME =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('policy ' || cast(:kind AS text), 0))";

  private static final String NEXT =
      "SELECT max(version) + 1 FROM policy_version WHERE kind = :kind";

  private static final String SEQUENCE =
      "SELECT count(*) FROM policy_version WHERE kind = :kind AND office_code = :office";

  private static final String RECORD =
      """
      SELECT valid_from, reach, basis, recorded_at FROM policy_version
      WHERE kind = :kind AND version = :version
      """;

  private static final String VERSION =
      """
      INSERT INTO policy_version (kind, version, office_code, valid_from, reach, basis, recorded_at, recorded_by)
      VALUES (:kind, :version, :office, cast(:validFrom AS timestamptz), :reach, :basis,
        cast(:recordedAt AS timestamptz), :by)
      """;

  /** Each value goes on naming the clause it reads. */
  private static final String VALUE =
      """
      INSERT INTO policy (kind, version, key, value, clause)
      SELECT kind, :version, key, :value, clause FROM policy WHERE kind = :kind AND version = 1 AND key = :key
      """;

  private final EntityManager database;

  PolicyBook(EntityManager database) {
    this.database = database;
  }

  /** Nobody else writes of this kind until the transaction ends. */
  void lock(PolicyKind kind) {
    database.createNativeQuery(ONE_AT_A_TIME).setParameter("kind", kind.name()).getResultList();
  }

  /** How many changes an office has recorded; a reading of all offices has none. */
  long sequence(PolicyKind kind, @Nullable String officeCode) {
    var count = database.createNativeQuery(SEQUENCE, Long.class);
    count
        .setParameter("kind", kind.name())
        .setParameter("office", officeCode == null ? "" : officeCode);
    return (Long) count.getSingleResult();
  }

  PolicyRecord record(Policy policy, @Nullable String officeCode) {
    var row =
        (Tuple)
            database
                .createNativeQuery(RECORD, Tuple.class)
                .setParameter("kind", policy.kind().name())
                .setParameter("version", policy.version())
                .getSingleResult();
    return new PolicyRecord(
        row.get("valid_from", Instant.class),
        Reach.valueOf(row.get("reach", String.class)),
        row.get("basis", String.class),
        row.get("recorded_at", Instant.class),
        sequence(policy.kind(), officeCode));
  }

  /** Writes the next version and answers with its number. */
  int write(
      PolicyKind kind,
      String officeCode,
      PolicyRecord how,
      String by,
      Map<Setting, String> values) {
    var version = next(kind);
    database
        .createNativeQuery(VERSION)
        .setParameter("kind", kind.name())
        .setParameter("version", version)
        .setParameter("office", officeCode)
        .setParameter("validFrom", how.validFrom())
        .setParameter("reach", how.reach().name())
        .setParameter("basis", how.basis())
        .setParameter("recordedAt", how.recordedAt())
        .setParameter("by", by)
        .executeUpdate();
    values.forEach((setting, value) -> write(kind, version, setting, value));
    return version;
  }

  private void write(PolicyKind kind, int version, Setting setting, String value) {
    database
        .createNativeQuery(VALUE)
        .setParameter("kind", kind.name())
        .setParameter("version", version)
        .setParameter("key", setting.key())
        .setParameter("value", value)
        .executeUpdate();
  }

  private int next(PolicyKind kind) {
    var next = database.createNativeQuery(NEXT, Integer.class).setParameter("kind", kind.name());
    return (Integer) next.getSingleResult();
  }
}
