package id.tanggap.consultation.reference;

import java.util.UUID;

/** Which reference is meant, for people. */
public record ReferenceName(UUID referenceId, String number, String title) {

  static ReferenceName of(Reference reference) {
    return new ReferenceName(reference.id(), reference.number(), reference.newest().title());
  }
}
