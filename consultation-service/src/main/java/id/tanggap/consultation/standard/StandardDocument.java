package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Wording;
import java.util.List;

/** One version of a standard as it is kept: both languages, and what of it is still to confirm. */
record StandardDocument(
    Wording service,
    Wording provider,
    String decree,
    ContentStatus decreeStatus,
    List<OfficialContact> contacts,
    List<KeptComponent> components,
    Wording pledge,
    ContentStatus pledgeStatus) {

  /** One of the fourteen, in both languages. */
  record KeptComponent(
      int no, ComponentGroup group, Wording name, List<Wording> content, ContentStatus status) {}
}
