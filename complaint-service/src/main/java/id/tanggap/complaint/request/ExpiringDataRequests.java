package id.tanggap.complaint.request;

import id.tanggap.api.retention.Expiring;
import id.tanggap.complaint.retention.Register;
import id.tanggap.complaint.retention.Register.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Who asked for the own data, and what for; an open request is never touched. */
@ApplicationScoped
class ExpiringDataRequests implements Expiring {

  private final Register register;

  ExpiringDataRequests(Register register) {
    this.register = register;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    return register.erase(Kept.REQUESTS, offices, now, most).size();
  }
}
