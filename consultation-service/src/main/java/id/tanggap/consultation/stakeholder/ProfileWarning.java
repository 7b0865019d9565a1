package id.tanggap.consultation.stakeholder;

import java.util.ArrayList;
import java.util.List;

/** What may be odd about a stated profile (section 3.2 of the standard's facts, R3). */
final class ProfileWarning {

  static final String SATKER_CODE_MALFORMED = "SATKER_CODE_MALFORMED";
  static final String ROLE_CODE_UNKNOWN = "ROLE_CODE_UNKNOWN";

  private ProfileWarning() {}

  static List<String> of(StakeholderProfile stated) {
    var warnings = new ArrayList<String>();
    if (stated.satkerCode() != null && SatkerCode.accepted(stated.satkerCode()).isEmpty()) {
      warnings.add(SATKER_CODE_MALFORMED);
    }
    if (stated.roleCode() != null && RoleCode.accepted(stated.roleCode()).isEmpty()) {
      warnings.add(ROLE_CODE_UNKNOWN);
    }
    return warnings;
  }
}
