package id.tanggap.consultation.consultation.assignment;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Action;
import id.tanggap.consultation.consultation.CallersRoles;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.assignment.AssignmentAnswer.Outcome;
import id.tanggap.consultation.register.Officers;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row 4: who heads the section says who holds the case; who holds it may give it back. */
@ApplicationScoped
class Assignment {

  private final CallersRoles roles;
  private final Officers officers;
  private final Acts acts;

  Assignment(CallersRoles roles, Officers officers, Acts acts) {
    this.roles = roles;
    this.officers = officers;
    this.acts = acts;
  }

  /** Gives a locked consultation to an officer, or to nobody. */
  Outcome give(Consultation consultation, @Nullable UUID officer, Act act) {
    var entries = entries(consultation, officer, act);
    acts.record(act, entries);
    return entries.isEmpty() ? Outcome.UNCHANGED : Outcome.ASSIGNED;
  }

  private List<Entry> entries(Consultation consultation, @Nullable UUID officer, Act act) {
    if (officer == null && !roles.may(Action.ASSIGNMENT, consultation)) {
      roles.require(Action.RELEASE, consultation);
      return consultation.release(act);
    }
    roles.require(Action.ASSIGNMENT, consultation);
    if (officer != null) {
      officers.requireAvailable(officer, consultation.officeCode(), act.occurredAt());
    }
    return consultation.assign(officer, act);
  }
}
