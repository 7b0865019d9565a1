package id.tanggap.consultation.act;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.STAKEHOLDER;

import id.tanggap.api.caller.Caller;
import java.util.stream.Stream;

/**
 * From which side of the counter a caller comes. Who works for the office comes from there,
 * whatever else its token says; one rule, so that no answer differs from another.
 */
public enum Side {
  OFFICE,
  STAKEHOLDERS,
  OM_SPAN,
  NEITHER;

  /** The side of this caller. */
  public static Side of(Caller caller) {
    if (Stream.of(SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD).anyMatch(caller::has)) {
      return OFFICE;
    }
    if (caller.has(STAKEHOLDER)) {
      return STAKEHOLDERS;
    }
    return caller.has(OMSPAN_INTEGRATION) ? OM_SPAN : NEITHER;
  }
}
