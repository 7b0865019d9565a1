package id.tanggap.consultation.register;

import id.tanggap.api.problem.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An office of the treasury, by its three-digit KPPN code; its dates are those of its zone. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Office {

  @Id private String code;
  private String nameId;
  private String nameEn;
  private String zone;

  protected Office() {}

  public String code() {
    return code;
  }

  /** What people call it. */
  public Wording name() {
    return new Wording(nameId, nameEn);
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** The date on the office's wall at this instant. */
  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone()).toLocalDate();
  }

  OfficeResponse response() {
    return new OfficeResponse(code, nameId, nameEn, zone);
  }
}
