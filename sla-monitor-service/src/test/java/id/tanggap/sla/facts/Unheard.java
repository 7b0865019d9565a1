package id.tanggap.sla.facts;

import java.util.UUID;

/** A case nobody has told of yet, as the database would make it. */
public final class Unheard {

  private Unheard() {}

  public static CaseFacts of(UUID caseId) {
    try {
      var facts = new CaseFacts();
      var id = CaseFacts.class.getDeclaredField("caseId");
      id.setAccessible(true);
      id.set(facts, caseId);
      return facts;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
