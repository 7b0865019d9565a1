package id.tanggap.complaint.complaint;

import id.tanggap.api.change.Change;
import id.tanggap.api.change.ChangeSight;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who works on a complaint may know which role changed it; a reporter is told where it stands. */
@Singleton
class WhoMaySee implements ChangeSight {

  private final SecurityIdentity identity;

  WhoMaySee(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Change> seen(Change change) {
    return identity.isAnonymous() ? Optional.empty() : Optional.of(change);
  }
}
