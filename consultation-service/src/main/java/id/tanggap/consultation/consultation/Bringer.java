package id.tanggap.consultation.consultation;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.events.consultation.Party;
import jakarta.enterprise.context.ApplicationScoped;

/** On which side of the counter the caller stands. */
@ApplicationScoped
public class Bringer {

  private final Caller caller;

  Bringer(Caller caller) {
    this.caller = caller;
  }

  /** The side the caller acts for. */
  public Party party() {
    if (caller.has(Role.SERVICE_OFFICER) || caller.has(Role.CSO)) {
      return Party.OFFICER;
    }
    return caller.has(Role.OMSPAN_INTEGRATION) ? Party.OM_SPAN : Party.STAKEHOLDER;
  }
}
