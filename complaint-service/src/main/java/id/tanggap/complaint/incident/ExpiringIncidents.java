package id.tanggap.complaint.incident;

import id.tanggap.api.retention.Expiring;
import id.tanggap.complaint.retention.Register;
import id.tanggap.complaint.retention.Register.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** What happened in an incident and whom it affects; one without its notice is never touched. */
@ApplicationScoped
class ExpiringIncidents implements Expiring {

  private final Register register;
  private final AffectedSubjects affected;

  ExpiringIncidents(Register register, AffectedSubjects affected) {
    this.register = register;
    this.affected = affected;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    var erased = register.erase(Kept.INCIDENTS, offices, now, most);
    affected.forget(erased);
    return erased.size();
  }
}
