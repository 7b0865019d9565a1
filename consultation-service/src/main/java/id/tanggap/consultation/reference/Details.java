package id.tanggap.consultation.reference;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.register.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a reference together as it is shown. */
@ApplicationScoped
class Details {

  private final References references;
  private final Articles articles;
  private final Offices offices;
  private final Clock clock;

  Details(References references, Articles articles, Offices offices, Clock clock) {
    this.references = references;
    this.articles = articles;
    this.offices = offices;
    this.clock = clock;
  }

  /** The version asked for; without one what is in force today, or else the latest. */
  ReferenceDetail of(Reference reference, @Nullable Integer asked) {
    var today = offices.todayOfCaller(clock.instant());
    var number = asked != null ? asked : reference.versionOn(today).orElseGet(reference::version);
    return of(reference, number, version(reference, number));
  }

  ReferenceDetail newest(Reference reference) {
    return of(reference, reference.version(), reference.newest());
  }

  private ReferenceDetail of(Reference it, int number, ReferenceVersion version) {
    return new ReferenceDetail(
        it.id(),
        it.office().orElse(null),
        it.kind(),
        it.number(),
        it.isFictitious(),
        it.isActive(),
        number,
        version.title(),
        version.issuer(),
        version.effectiveFrom(),
        version.effectiveTo(),
        version.inForceFrom(),
        version.knownEnd(),
        version.topicCodes(),
        named(version.revokes()),
        named(version.amends()),
        references.thatChange(it).stream().map(ReferenceName::of).toList(),
        ReferenceDetail.versionsOf(it),
        articles.of(it.id(), number));
  }

  private List<ReferenceName> named(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : references.inSight(ids).stream().map(ReferenceName::of).toList();
  }

  private static ReferenceVersion version(Reference reference, int number) {
    return reference
        .version(number)
        .orElseThrow(
            () ->
                NOT_FOUND.refusal(
                    new Wording(
                        "Tidak ada versi %d dari %s".formatted(number, reference.number()),
                        "No version %d of %s".formatted(number, reference.number()))));
  }
}
