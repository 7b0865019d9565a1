package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.PolicyKind;
import id.tanggap.sla.policy.PoliciesInForce.Reaching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The policies of all kinds of obligation. A version never changes, so it is read once. */
@ApplicationScoped
public class Policies {

  /** An office's own reading beats the one of all offices, and the later one the earlier. */
  private static final String VALID =
      """
      SELECT kind, version, reach FROM policy_version
      WHERE valid_from <= :now AND (office_code IS NULL OR office_code = :office)
      ORDER BY kind, office_code NULLS LAST, valid_from DESC, version DESC
      """;

  private static final String REACHED =
      """
      SELECT DISTINCT office_code FROM policy_version
      WHERE valid_from <= :now AND reach = 'OPEN_CLOCKS' AND office_code IS NOT NULL
      """;

  private static final String SETTINGS =
      "SELECT key, value, clause FROM policy WHERE kind = :kind AND version = :version";

  private final EntityManager database;
  private final Map<PolicyVersion, Policy> read = new ConcurrentHashMap<>();

  Policies(EntityManager database) {
    this.database = database;
  }

  /** A clock or timer is counted by the policy of its name. */
  public static PolicyKind kindOf(ClockKind kind) {
    return PolicyKind.valueOf(kind.name());
  }

  /** What holds in an office; without one, what holds in all that have no reading of their own. */
  public PoliciesInForce inForce(@Nullable String officeCode, Instant now) {
    var forNew = new EnumMap<PolicyKind, Policy>(PolicyKind.class);
    var forOpen = new EnumMap<PolicyKind, Reaching>(PolicyKind.class);
    for (var row : valid(officeCode, now)) {
      var kind = PolicyKind.valueOf(row.get("kind", String.class));
      var policy = of(kind, row.get("version", Integer.class));
      forNew.putIfAbsent(kind, policy);
      var reaching = forOpen.get(kind);
      if (reaching != null) {
        reaching.earlier().add(policy.version());
      } else if (Reach.valueOf(row.get("reach", String.class)) == Reach.OPEN_CLOCKS) {
        forOpen.put(kind, new Reaching(policy, new HashSet<>()));
      }
    }
    return new PoliciesInForce(forNew, forOpen);
  }

  /** The offices a change of whose policies reaches clocks that run. */
  public Set<String> officesReached(Instant now) {
    return new HashSet<>(
        database.createNativeQuery(REACHED, String.class).setParameter("now", now).getResultList());
  }

  /** The version by which an obligation is counted. */
  public Policy of(ClockKind kind, int version) {
    return of(kindOf(kind), version);
  }

  Policy of(PolicyKind kind, int version) {
    return read.computeIfAbsent(new PolicyVersion(kind, version), this::read);
  }

  private List<Tuple> valid(@Nullable String officeCode, Instant now) {
    List<?> rows =
        database
            .createNativeQuery(VALID, Tuple.class)
            .setParameter("now", now)
            .setParameter("office", officeCode == null ? "" : officeCode)
            .getResultList();
    return rows.stream().map(Tuple.class::cast).toList();
  }

  private Policy read(PolicyVersion wanted) {
    List<?> rows =
        database
            .createNativeQuery(SETTINGS, Tuple.class)
            .setParameter("kind", wanted.kind().name())
            .setParameter("version", wanted.version())
            .getResultList();
    return new Policy(
        wanted.kind(),
        wanted.version(),
        rows.stream()
            .map(Tuple.class::cast)
            .collect(
                Collectors.toMap(
                    row -> Setting.of(row.get("key", String.class)), Policies::setting)));
  }

  private static PolicySetting setting(Tuple row) {
    return new PolicySetting(row.get("value", String.class), row.get("clause", String.class));
  }
}
