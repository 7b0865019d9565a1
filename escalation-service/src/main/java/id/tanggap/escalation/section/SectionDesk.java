package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.version.Answers;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes a section up for the caller, and shows it afterwards as the caller may see it. */
@RequestScoped
class SectionDesk {

  private final Sections sections;
  private final Caller caller;
  private final Journal journal;
  private final Instant now;

  SectionDesk(Sections sections, Caller caller, Journal journal, Clock clock) {
    this.sections = sections;
    this.caller = caller;
    this.journal = journal;
    this.now = clock.instant();
  }

  By by() {
    return new By(caller.actor(), now);
  }

  /** The section; 404 where it is not one of the caller's offices. */
  Section seen(String officeCode, String code) {
    return sections.of(mine(officeCode), code).orElseThrow(NOT_FOUND::refusal);
  }

  /** As {@link #seen}, and locked. */
  Section locked(String officeCode, String code) {
    return sections.locked(Section.idOf(mine(officeCode), code));
  }

  /** Whether it is the caller's to register: it is in no register, and nobody else is about to. */
  boolean reserve(String officeCode, String code) {
    return sections.reserve(Section.idOf(mine(officeCode), code));
  }

  /** A new section of one of the caller's offices, in the zone of those it has. */
  Section register(String officeCode, String code, SectionNames names) {
    var zone = sections.knownZoneOf(mine(officeCode)).orElseThrow(NOT_FOUND::refusal);
    var section = Section.newIn(officeCode, zone, code);
    record(section.rename(names, by()));
    sections.persist(section);
    return section;
  }

  void record(List<Entry> entries) {
    journal.append(entries);
  }

  Response show(Section section) {
    return Answers.ok(section.sequence, detail(section));
  }

  Response showNew(Section section) {
    var where = "/api/v1/sections/%s?officeCode=%s".formatted(section.code, section.officeCode);
    return Answers.created(where, section.sequence, detail(section));
  }

  SectionDetail detail(Section section) {
    return SectionDetail.of(section, now, AllowedSectionAction.of(caller));
  }

  private String mine(String officeCode) {
    if (!caller.servesOffice(officeCode)) {
      throw NOT_FOUND.refusal();
    }
    return officeCode;
  }
}
