package id.tanggap.consultation.stakeholder;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.act.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The profiles in the books. */
@ApplicationScoped
public class Stakeholders implements PanacheRepositoryBase<Stakeholder, UUID> {

  private final Caller caller;

  Stakeholders(Caller caller) {
    this.caller = caller;
  }

  /** Keeps a profile. A stakeholder who writes itself is of the satker in its token (ON-2x). */
  public Stakeholder keep(StakeholderProfile stated) {
    return keep(stated, Side.of(caller));
  }

  /** Keeps a profile that somebody of this side states. */
  public Stakeholder keep(StakeholderProfile stated, Side by) {
    var profile =
        by == Side.STAKEHOLDERS ? caller.satker().map(stated::ofSatker).orElse(stated) : stated;
    var stakeholder = new Stakeholder(profile);
    persist(stakeholder);
    return stakeholder;
  }
}
