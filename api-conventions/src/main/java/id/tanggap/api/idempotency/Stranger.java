package id.tanggap.api.idempotency;

import java.util.Optional;

/**
 * Tells people without an account apart, so that each has keys of its own; at most one bean of a
 * service. Without it, and where it knows no name, a key is good for the very same request only.
 */
public interface Stranger {

  /** By what the sender of this request is known; empty where it could be anybody. */
  Optional<String> name();
}
