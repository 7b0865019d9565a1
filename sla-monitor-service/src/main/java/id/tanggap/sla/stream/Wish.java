package id.tanggap.sla.stream;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked to hear, of what it may hear; what is left out does not narrow.
 *
 * @param types empty: all
 */
record Wish(Audience audience, Set<String> types, @Nullable UUID caseId, @Nullable String office) {

  boolean includes(PublicEvent event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (office == null || office.equals(event.office()))
        && (caseId == null || event.isAbout(caseId))
        && audience.mayHear(event);
  }

  String wording(PublicEvent event) {
    return audience.wording(event);
  }
}
