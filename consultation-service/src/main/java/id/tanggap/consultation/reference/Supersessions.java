package id.tanggap.consultation.reference;

import id.tanggap.consultation.register.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What became of a reference since somebody cited it. */
@ApplicationScoped
public class Supersessions {

  private final References references;
  private final Offices offices;
  private final Clock clock;

  Supersessions(References references, Offices offices, Clock clock) {
    this.references = references;
    this.offices = offices;
    this.clock = clock;
  }

  /** Today's view of a reference in the caller's sight. */
  public Superseded of(UUID id) {
    var reference = references.shown(id);
    var today = offices.todayOfCaller(clock.instant());
    var changes =
        references.thatChange(reference).stream()
            .map(Reference::newest)
            .filter(it -> !it.effectiveFrom().isAfter(today))
            .toList();
    return new Superseded(
        latest(changes, it -> it.revokes().contains(id)),
        latest(changes, it -> it.amends().contains(id)),
        reference.lastVersionUntil(today));
  }

  private static @Nullable LocalDate latest(
      List<ReferenceVersion> changes, Predicate<ReferenceVersion> does) {
    return changes.stream()
        .filter(does)
        .map(ReferenceVersion::effectiveFrom)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
