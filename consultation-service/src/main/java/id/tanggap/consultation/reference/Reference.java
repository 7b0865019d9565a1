package id.tanggap.consultation.reference;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ReferenceChanged;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * A regulation or technical guide. What it says changes by versions, each from a date on; which of
 * them is in force on a date follows from all of them and from who revokes it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Reference {

  @Id private UUID id;
  private @Nullable String officeCode;

  @Enumerated(EnumType.STRING)
  private ReferenceKind kind;

  private String number;
  private boolean fictitious;
  private boolean active;
  private int version;
  private long sequence;

  @ElementCollection
  @CollectionTable(name = "reference_version", joinColumns = @JoinColumn(name = "reference_id"))
  @OrderColumn(name = "version")
  @ListIndexBase(1)
  private List<ReferenceVersion> versions;

  protected Reference() {}

  Reference(ReferenceRequest request, Act act) {
    this.id = Ids.next();
    this.officeCode = request.officeCode();
    this.versions = new ArrayList<>();
    change(request, act);
  }

  /** The register says something else of it from now on. */
  final void change(ReferenceRequest request, Act act) {
    kind = request.kind();
    number = request.number();
    active = request.isActive();
    add(ReferenceVersion.of(request, act.recordedAt(), act.personId()));
  }

  /** Another text, of which nothing else changed. */
  void rewritten(Act act) {
    add(newest().again(act.recordedAt(), act.personId()));
  }

  private void add(ReferenceVersion next) {
    versions.add(next);
    version = versions.size();
  }

  /**
   * Works out anew which version is in force when; a later one takes the place of an earlier one
   * from its first day on, and a revocation that of all.
   *
   * @return whether that is other than before
   */
  boolean settle(@Nullable LocalDate revokedFrom) {
    var before = List.copyOf(versions);
    IntStream.range(0, versions.size()).forEach(it -> versions.set(it, settled(it, revokedFrom)));
    return !before.equals(versions);
  }

  private ReferenceVersion settled(int index, @Nullable LocalDate revokedFrom) {
    if (!active) {
      return versions.get(index).neverInForce();
    }
    var replaced =
        versions.stream()
            .skip(index + 1L)
            .map(ReferenceVersion::effectiveFrom)
            .reduce(ReferenceVersion.OPEN.plusDays(1), Reference::earlier);
    var end = revokedFrom == null ? replaced : earlier(replaced, revokedFrom);
    return versions.get(index).endingBefore(end);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What is published of it now. */
  Entry changed(String office, Act act) {
    sequence++;
    var now = newest();
    var event = new ReferenceChanged(id, version, now.effectiveFrom(), now.knownEnd(), active);
    return act.entry(id, sequence, office, event);
  }

  /** All that any of its versions ever revoked. */
  Set<UUID> everRevoked() {
    var all = new TreeSet<UUID>();
    versions.forEach(it -> all.addAll(it.revokes()));
    return all;
  }

  /** The version that is in force on a date. */
  Optional<Integer> versionOn(LocalDate date) {
    return IntStream.rangeClosed(1, versions.size())
        .filter(it -> versions.get(it - 1).isInForce(date))
        .boxed()
        .findFirst();
  }

  /** The last version that had begun by a date; the first where none had. */
  int lastVersionUntil(LocalDate date) {
    return IntStream.rangeClosed(1, versions.size())
        .filter(it -> !versions.get(it - 1).effectiveFrom().isAfter(date))
        .max()
        .orElse(1);
  }

  ReferenceVersion newest() {
    return versions.getLast();
  }

  /** One version; empty where it has none with that number. */
  Optional<ReferenceVersion> version(int number) {
    return number < 1 || number > versions.size()
        ? Optional.empty()
        : Optional.of(versions.get(number - 1));
  }

  List<ReferenceVersion> versions() {
    return List.copyOf(versions);
  }

  UUID id() {
    return id;
  }

  Optional<String> office() {
    return Optional.ofNullable(officeCode);
  }

  boolean isOf(@Nullable String office) {
    return office().equals(Optional.ofNullable(office));
  }

  ReferenceKind kind() {
    return kind;
  }

  String number() {
    return number;
  }

  boolean isFictitious() {
    return fictitious;
  }

  boolean isActive() {
    return active;
  }

  int version() {
    return version;
  }

  long sequence() {
    return sequence;
  }
}
