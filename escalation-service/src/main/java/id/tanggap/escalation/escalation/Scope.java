package id.tanggap.escalation.escalation;

import id.tanggap.escalation.section.SectionOfOffice;
import java.util.List;
import java.util.Set;

/** Which escalations a caller's lists may show. */
sealed interface Scope {

  /** Of another scope what no stakeholder had restricted. */
  record Unrestricted(Scope scope) implements Scope {}

  /** Everything, for callers who serve all offices. */
  record EveryOffice() implements Scope {}

  /** All of some offices. */
  record Offices(Set<String> codes) implements Scope {}

  /** Only what the sections were asked that the caller heads today; perhaps none. */
  record HeadedSections(List<SectionOfOffice> sections) implements Scope {}
}
