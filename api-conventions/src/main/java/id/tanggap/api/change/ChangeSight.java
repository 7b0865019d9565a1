package id.tanggap.api.change;

import java.util.Optional;

/**
 * How much of a change this caller may know; the caller is one who sees the thing itself. A service
 * brings one bean of it; without it no refusal of the service tells of changes.
 */
public interface ChangeSight {

  /** The change as the caller may see it, empty where that is not at all. */
  Optional<Change> seen(Change change);
}
