package id.tanggap.consultation.consultation.duplicate;

import id.tanggap.api.page.Conditions;
import id.tanggap.consultation.consultation.Asker;

/**
 * Who asked, as a condition on {@code l}: the satker, or without one the same profile or contact.
 */
final class SameAsker {

  private static final String OF_SATKER = "l.asker.satkerCode = :satker";
  private static final String OF_PROFILE =
      "l.asker.satkerCode is null and l.asker.stakeholderId in ("
          + "select s.id from Stakeholder asked, Stakeholder s where asked.id = :stakeholder"
          + " and s.satkerCode is null and (s.id = asked.id or s.contact = asked.contact))";

  private SameAsker() {}

  static void narrow(Conditions conditions, Asker asker) {
    if (asker.satkerCode() != null) {
      conditions.add(OF_SATKER, "satker", asker.satkerCode());
    } else {
      conditions.add(OF_PROFILE, "stakeholder", asker.stakeholderId());
    }
  }
}
