package id.tanggap.journal;

import org.jspecify.annotations.Nullable;

/** Who acted: an opaque person id, or {@code system}; and in which role. Never a name. */
public record Actor(String id, @Nullable String role) {

  /** The product itself: a timer, or a reaction to another service's event. */
  public static final Actor SYSTEM = new Actor("system", null);
}
