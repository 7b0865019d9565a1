package id.tanggap.escalation.escalation;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.escalation.section.Head;
import id.tanggap.escalation.section.OfficeCalendar;
import id.tanggap.escalation.section.Section;
import id.tanggap.escalation.section.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds who stands for a section today; a section without a head raises an alarm. */
@ApplicationScoped
class Addressing {

  private final Sections sections;
  private final OfficeCalendar calendar;

  Addressing(Sections sections, OfficeCalendar calendar) {
    this.sections = sections;
    this.calendar = calendar;
  }

  /** FF-7a3: a topic's section is taken as it is, a chosen one must be one of the office. */
  Addressee addresseeOf(String officeCode, Target target, Writer by) {
    return switch (target) {
      case Target.OfTopic(var code) ->
          Addressee.of(code, sections.of(officeCode, code).flatMap(section -> headOf(section, by)));
      case Target.Chosen(var code, _) -> addresseeIn(officeCode, code, by);
    };
  }

  /** The addressee in a section that somebody named, which must be one of the office. */
  Addressee addresseeIn(String officeCode, String code, Writer by) {
    var section = sections.of(officeCode, code).orElseThrow(Addressing::noSuchSection);
    return Addressee.of(code, headOf(section, by));
  }

  private Optional<Head> headOf(Section section, Writer by) {
    var today = calendar.dateAt(by.now());
    sections.alarmIfVacant(section, today, by.now());
    return section.headOn(today);
  }

  private static RuntimeException noSuchSection() {
    return INVALID_INPUT
        .refusal("The office has no such section")
        .violation("sectionCode", "is no section of the office");
  }
}
