package id.tanggap.sla.section;

import id.tanggap.events.escalation.Capacity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appointment of one person to one section, as escalation-service tells it. */
@Entity
@IdClass(SectionHead.Key.class)
@SuppressWarnings("NullAway.Init")
class SectionHead {

  /** An acting head goes before the head who is away; of two alike the later one holds. */
  static final Comparator<SectionHead> WHO_STANDS_FIRST =
      Comparator.comparing((SectionHead head) -> head.capacity != Capacity.ACTING)
          .thenComparing(head -> head.validFrom, Comparator.reverseOrder())
          .thenComparing(head -> head.told, Comparator.reverseOrder());

  /** What an appointment is known by. */
  record Key(
      String officeCode, String sectionCode, UUID personId, Capacity capacity, LocalDate validFrom)
      implements Serializable {}

  @Id private String officeCode;
  @Id private String sectionCode;
  @Id private UUID personId;

  @Id
  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @Id private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private long told;

  protected SectionHead() {}

  SectionHead(Key key) {
    this.officeCode = key.officeCode();
    this.sectionCode = key.sectionCode();
    this.personId = key.personId();
    this.capacity = key.capacity();
    this.validFrom = key.validFrom();
  }

  /** The last day, as the news of that number says; older news changes nothing. */
  void lasts(@Nullable LocalDate to, long news) {
    if (news > told) {
      validTo = to;
      told = news;
    }
  }

  boolean holdsOn(LocalDate date) {
    var lastDay = validTo;
    return !date.isBefore(validFrom) && (lastDay == null || !date.isAfter(lastDay));
  }

  boolean isOf(UUID person) {
    return personId.equals(person);
  }

  String officeCode() {
    return officeCode;
  }

  OfficeSection section() {
    return new OfficeSection(officeCode, sectionCode);
  }
}
