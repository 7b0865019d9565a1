package id.tanggap.complaint.complaint;

import java.util.Set;
import java.util.UUID;

/** Whom a complaint is about: nobody, officers by their ids, or an officer nobody can name. */
sealed interface Reported {

  /** The ids that are known. */
  Set<UUID> officers();

  /** Whether it is about an officer whose name nobody knows. */
  default boolean isUnknown() {
    return this instanceof Unknown;
  }

  /** Officers of the office; perhaps none, where it is about the service itself. */
  record Officers(Set<UUID> officers) implements Reported {
    public Officers {
      officers = Set.copyOf(officers);
    }
  }

  /** An officer whose name nobody knows. */
  record Unknown() implements Reported {
    @Override
    public Set<UUID> officers() {
      return Set.of();
    }
  }
}
