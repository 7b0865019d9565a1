package id.tanggap.consultation.reference;

import java.util.List;
import java.util.UUID;

/**
 * What was cited, for people.
 *
 * @param titles of its versions, the first one's first; an answer keeps the title that it cited
 */
public record CitedReference(UUID id, String number, List<String> titles) {

  static CitedReference of(Reference reference) {
    var titles = reference.versions().stream().map(ReferenceVersion::title).toList();
    return new CitedReference(reference.id(), reference.number(), titles);
  }

  /** The title of a version that it has. */
  public String titleOf(int version) {
    return titles.get(version - 1);
  }
}
