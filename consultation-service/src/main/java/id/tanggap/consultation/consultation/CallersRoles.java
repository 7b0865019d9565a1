package id.tanggap.consultation.consultation;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.register.OfficeSection;
import id.tanggap.consultation.register.SectionHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/**
 * What the caller is to one consultation: the roles of its token, but a section head only where it
 * heads the section of the case today by appointment (FF-7a3), whatever its token says.
 */
@ApplicationScoped
public class CallersRoles {

  private final Caller caller;
  private final SectionHeads heads;
  private final Clock clock;

  CallersRoles(Caller caller, SectionHeads heads, Clock clock) {
    this.caller = caller;
    this.heads = heads;
    this.clock = clock;
  }

  /** The caller's roles in this case. */
  public Set<Role> in(Consultation consultation) {
    var roles = new HashSet<>(caller.roles());
    roles.remove(Role.SECTION_HEAD);
    if (Side.of(caller) == Side.OFFICE && heads(consultation)) {
      roles.add(Role.SECTION_HEAD);
    }
    return roles;
  }

  /** Whether something is for the caller to do in this case, now or ever. */
  public boolean may(Action action, Consultation consultation) {
    return action.isFor(in(consultation));
  }

  /** Refuses what is not for the caller to do in this case. */
  public void require(Action action, Consultation consultation) {
    if (!may(action, consultation)) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Hari ini Anda bukan kepala seksi " + consultation.number(),
              "You head no section of " + consultation.number() + " today"));
    }
  }

  private boolean heads(Consultation consultation) {
    var section = consultation.snapshot().sectionCode();
    return section != null
        && heads
            .headedBy(caller.personId(), clock.instant())
            .contains(new OfficeSection(consultation.officeCode(), section));
  }
}
