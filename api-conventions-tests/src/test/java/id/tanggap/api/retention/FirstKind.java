package id.tanggap.api.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** The kind that breaks where a test says so. */
@Singleton
class FirstKind implements Expiring {

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    if (Boxes.BROKEN.get()) {
      throw new IllegalStateException("cannot be read");
    }
    return Boxes.emptied(Boxes.FIRST, most);
  }
}
