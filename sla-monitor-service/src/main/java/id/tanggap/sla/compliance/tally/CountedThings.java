package id.tanggap.sla.compliance.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/** What has been counted so far; whoever takes it in hand holds its case. */
@ApplicationScoped
class CountedThings {

  private final Session database;

  CountedThings(Session database) {
    this.database = database;
  }

  /** Those of these clocks that count, by id; one round trip, and none for what is at hand. */
  Map<UUID, CountedObligation> obligations(List<UUID> clockIds) {
    var known = new HashMap<UUID, CountedObligation>();
    if (!clockIds.isEmpty()) {
      database.findMultiple(CountedObligation.class, clockIds, SessionCheckMode.ENABLED).stream()
          .filter(Objects::nonNull)
          .forEach(it -> known.put(it.clockId(), it));
    }
    return known;
  }

  Optional<CountedConsultation> consultation(UUID caseId) {
    return Optional.ofNullable(database.find(CountedConsultation.class, caseId));
  }

  void begin(Counted counted) {
    database.persist(counted);
  }
}
