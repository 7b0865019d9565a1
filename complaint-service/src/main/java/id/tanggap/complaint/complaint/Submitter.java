package id.tanggap.complaint.complaint;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who hands a complaint in: an officer who types it in, or anybody. */
enum Submitter {
  OFFICER,
  PUBLIC;

  private static final Set<Role> TRANSCRIBERS =
      EnumSet.of(
          Role.SERVICE_OFFICER,
          Role.CSO,
          Role.SECTION_HEAD,
          Role.OFFICE_HEAD,
          Role.COMPLIANCE_OFFICER);

  static Submitter of(Caller caller, String officeCode) {
    return caller.servesOffice(officeCode) && TRANSCRIBERS.stream().anyMatch(caller::has)
        ? OFFICER
        : PUBLIC;
  }
}
