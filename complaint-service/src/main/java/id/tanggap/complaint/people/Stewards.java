package id.tanggap.complaint.people;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Who answers for the personal data of an office: its head and its administrators. What belongs to
 * another office does not exist for them.
 */
@ApplicationScoped
public class Stewards {

  private final Caller caller;

  Stewards(Caller caller) {
    this.caller = caller;
  }

  /** Refuses to record something for another office. */
  public void requireOffice(String officeCode) {
    if (!caller.servesOffice(officeCode)) {
      throw FORBIDDEN.refusal();
    }
  }

  /** What belongs to another office is not there. */
  public void requireSight(String officeCode) {
    if (!caller.servesOffice(officeCode)) {
      throw NOT_FOUND.refusal();
    }
  }

  /** Narrows a list to the offices of the caller. */
  public void narrow(Conditions conditions) {
    if (!caller.servesEveryOffice()) {
      conditions.add("it.officeCode in :offices", Map.of("offices", caller.offices()));
    }
  }
}
