package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The policies of all kinds of obligation. */
@ApplicationScoped
public class Policies {

  private static final String NEWEST = "SELECT max(version) FROM policy WHERE kind = :kind";

  private static final String SETTINGS =
      "SELECT key, value, clause FROM policy WHERE kind = :kind AND version = :version";

  private final EntityManager database;
  private final Map<PolicyVersion, Policy> read = new ConcurrentHashMap<>();

  Policies(EntityManager database) {
    this.database = database;
  }

  /** The version by which new obligations are counted. */
  public Policy current(ClockKind kind) {
    var newest =
        (Integer)
            database
                .createNativeQuery(NEWEST, Integer.class)
                .setParameter("kind", kind.name())
                .getSingleResult();
    return of(kind, newest);
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

  private static PolicySetting setting(Tuple row) {
    return new PolicySetting(row.get("value", String.class), row.get("clause", String.class));
  }
}
