package id.tanggap.consultation.register;

import id.tanggap.api.page.Cursor;
import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.OfficerChanged;
import id.tanggap.journal.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service officer or CSO of an office; the id is the {@code sub} of that person's tokens. */
@Entity
@SuppressWarnings("NullAway.Init")
class Officer {

  @Id private UUID id;
  private String name;
  private String officeCode;
  private @Nullable String sectionCode;
  private List<String> roles;
  private boolean fictitious;
  private boolean active;
  private long sequence;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "absence", joinColumns = @JoinColumn(name = "officer_id"))
  private Set<Absence> absences;

  protected Officer() {}

  /** Somebody of whom the register says nothing yet. */
  static Officer newAt(String officeCode, UUID id) {
    var officer = new Officer();
    officer.id = id;
    officer.officeCode = officeCode;
    officer.absences = new HashSet<>();
    return officer;
  }

  /** The register says something else of this officer from now on; names stay in the register. */
  Entry change(OfficerRequest request, LocalDate today, Act act) {
    name = request.name();
    sectionCode = request.sectionCode();
    roles = new ArrayList<>(request.roleNames());
    active = request.active();
    isAway(request.periods(), today);
    return changed(today, act);
  }

  /** Only when it is away; what was handed over already stays so. */
  private void isAway(List<AbsencePeriod> periods, LocalDate today) {
    var known = absences.stream().collect(Collectors.toMap(Absence::period, Function.identity()));
    var now =
        periods.stream()
            .map(period -> known.getOrDefault(period, Absence.recordedOn(today, period)))
            .toList();
    absences.retainAll(now);
    absences.addAll(now);
  }

  /** Whether its cases have to go to the pool now: it is away, or works here no more. */
  boolean handsOver(LocalDate today) {
    return !active || absences.stream().anyMatch(absence -> absence.beginsToHandOver(today));
  }

  /** Its cases are in the pool. */
  void hasHandedOver(LocalDate today) {
    var begun = absences.stream().filter(absence -> absence.beginsToHandOver(today)).toList();
    absences.removeAll(begun);
    begun.forEach(absence -> absences.add(absence.over()));
  }

  boolean isAvailable(LocalDate today) {
    return active && absences.stream().noneMatch(absence -> absence.period().covers(today));
  }

  /** Whether the register would say the same but for the absences. */
  boolean differsInAbsencesOnly(OfficerRequest request) {
    return name.equals(request.name())
        && Optional.ofNullable(sectionCode).equals(Optional.ofNullable(request.sectionCode()))
        && Set.copyOf(roles).equals(Set.copyOf(request.roleNames()))
        && active == request.active();
  }

  UUID id() {
    return id;
  }

  String officeCode() {
    return officeCode;
  }

  Optional<OfficeSection> section() {
    return Optional.ofNullable(sectionCode).map(code -> new OfficeSection(officeCode, code));
  }

  long sequence() {
    return sequence;
  }

  /** Where it stands in a list by office and name. */
  Cursor position() {
    return Cursor.of(officeCode, name, id.toString());
  }

  OfficerResponse response() {
    return new OfficerResponse(
        id, name, officeCode, sectionCode, List.copyOf(roles), active, periods(), fictitious);
  }

  private List<AbsencePeriod> periods() {
    return absences.stream()
        .map(Absence::period)
        .sorted(Comparator.comparing(AbsencePeriod::from))
        .toList();
  }

  /** Tells what the register says now: a change, or what came with the data. */
  Entry changed(LocalDate today, Act act) {
    sequence++;
    var next = periods().stream().filter(period -> !period.to().isBefore(today)).findFirst();
    var event =
        new OfficerChanged(
            id,
            sequence,
            sectionCode,
            List.copyOf(roles),
            active,
            next.map(AbsencePeriod::from).orElse(null),
            next.map(AbsencePeriod::to).orElse(null));
    return act.entry(id, sequence, officeCode, event);
  }
}
