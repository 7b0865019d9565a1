package id.tanggap.sla.facts;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose case it is: the satker it belongs to, and the person who sent it; each if known. */
@Embeddable
public record Asker(@Nullable String satkerCode, @Nullable UUID sentBy) {

  /** A case of which only another service has told. */
  public static final Asker UNKNOWN = new Asker(null, null);

  Asker ofSatker(@Nullable String code) {
    return code == null ? this : new Asker(code, sentBy);
  }
}
