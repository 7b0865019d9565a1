package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policies of all kinds of obligation. */
@ApplicationScoped
public class Policies {

  private static final String NEWEST =
      "SELECT kind, max(version) AS version FROM policy GROUP BY kind";

  private static final String SETTINGS =
      "SELECT key, value, clause FROM policy WHERE kind = :kind AND version = :version";

  private final EntityManager database;
  private final Map<PolicyVersion, Policy> read = new ConcurrentHashMap<>();

  Policies(EntityManager database) {
    this.database = database;
  }

  /** The versions by which new obligations are counted, of every kind. */
  public Map<ClockKind, Policy> current() {
    List<?> rows = database.createNativeQuery(NEWEST, Tuple.class).getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(row -> of(kindOf(row), row.get("version", Integer.class)))
        .collect(Collectors.toMap(Policy::kind, Function.identity()));
  }

  /** The version by which new obligations of this kind are counted. */
  public Policy current(ClockKind kind) {
    return Objects.requireNonNull(current().get(kind), "every kind has a policy");
  }

  /** The version by which an obligation has been counted since it began. */
  public Policy of(ClockKind kind, int version) {
    return read.computeIfAbsent(new PolicyVersion(kind, version), this::read);
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

  private static ClockKind kindOf(Tuple row) {
    return ClockKind.valueOf(row.get("kind", String.class));
  }

  private static PolicySetting setting(Tuple row) {
    return new PolicySetting(row.get("value", String.class), row.get("clause", String.class));
  }
}
