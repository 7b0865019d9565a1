package id.tanggap.api.change;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Of a note everything may be known but its secrets. */
@Singleton
class NothingSecret implements ChangeSight {

  @Override
  public Optional<Change> seen(Change change) {
    return Optional.of(change).filter(it -> !it.type().equals("NoteHidden"));
  }
}
