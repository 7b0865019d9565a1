package id.tanggap.consultation.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
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

  protected Officer() {}

  OfficerResponse response() {
    return new OfficerResponse(id, name, officeCode, sectionCode, List.copyOf(roles), fictitious);
  }
}
