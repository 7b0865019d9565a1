package id.tanggap.escalation.escalation;

import id.tanggap.escalation.section.Head;
import id.tanggap.events.escalation.Capacity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The section asked, and who stands for it today; nobody named where the office head does. */
record Addressee(String sectionCode, @Nullable UUID personId, Capacity capacity) {

  static Addressee of(String sectionCode, Optional<Head> head) {
    return head.map(it -> new Addressee(sectionCode, it.personId(), it.capacity()))
        .orElseGet(() -> new Addressee(sectionCode, null, Capacity.OFFICE_HEAD));
  }
}
