package id.tanggap.consultation.inbox;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.register.OfficeSection;
import id.tanggap.consultation.register.SectionHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The sections the caller heads today by appointment, in offices it works for. */
@ApplicationScoped
class OwnSections {

  private final Caller caller;
  private final SectionHeads heads;
  private final Clock clock;

  OwnSections(Caller caller, SectionHeads heads, Clock clock) {
    this.caller = caller;
    this.heads = heads;
    this.clock = clock;
  }

  List<OfficeSection> today() {
    if (Side.of(caller) != Side.OFFICE) {
      return List.of();
    }
    return heads.headedBy(caller.personId(), clock.instant()).stream()
        .filter(section -> caller.servesOffice(section.officeCode()))
        .sorted(
            Comparator.comparing(OfficeSection::officeCode)
                .thenComparing(OfficeSection::sectionCode))
        .toList();
  }
}
