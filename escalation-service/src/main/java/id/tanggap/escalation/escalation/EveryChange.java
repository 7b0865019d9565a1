package id.tanggap.escalation.escalation;

import id.tanggap.api.change.Change;
import id.tanggap.api.change.ChangeSight;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Escalations and sections are the office's own: who sees one may know which role changed it. */
@Singleton
class EveryChange implements ChangeSight {

  @Override
  public Optional<Change> seen(Change change) {
    return Optional.of(change);
  }
}
