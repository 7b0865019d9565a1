package id.tanggap.consultation.act;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.STAKEHOLDER;

import id.tanggap.api.caller.Caller;
import id.tanggap.events.consultation.Party;
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

  /** Whom of a case it is; who stands on neither side brings nothing into one. */
  public Party party() {
    return switch (this) {
      case OFFICE -> Party.OFFICER;
      case STAKEHOLDERS -> Party.STAKEHOLDER;
      case OM_SPAN -> Party.OM_SPAN;
      case NEITHER -> throw new IllegalStateException("on neither side of the counter");
    };
  }
}
