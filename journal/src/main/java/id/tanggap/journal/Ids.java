package id.tanggap.journal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers made by the application: UUIDv7, so that they sort by when they were made. */
public final class Ids {

  /** Before every id there is, where a list begins. */
  public static final UUID LOWEST = new UUID(0, 0);

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new UUIDv7. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
