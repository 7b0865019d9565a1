package id.tanggap.escalation.escalation;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import id.tanggap.escalation.section.Head;
import id.tanggap.escalation.section.Section;
import id.tanggap.escalation.section.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds who stands for a section today; a section without a head raises an alarm. */
@ApplicationScoped
class Addressing {

  private final Sections sections;

  Addressing(Sections sections) {
    this.sections = sections;
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
    sections.alarmIfVacant(section, by.now());
    return section.headAt(by.now());
  }

  private static RuntimeException noSuchSection() {
    return INVALID_INPUT
        .refusal(new Wording("Kantor tidak mempunyai seksi itu", "The office has no such section"))
        .violation(
            "sectionCode", new Wording("bukan seksi kantor ini", "is no section of the office"));
  }
}
