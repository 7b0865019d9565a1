package id.tanggap.escalation.escalation;

import id.tanggap.escalation.section.SectionOfOffice;
import java.util.List;
import java.util.Set;

/** Escalations in which it is the caller's turn, by what the caller is to them today. */
sealed interface Turn {

  /** What heads returned to the officers of some offices. */
  record OfOfficers(Set<String> offices) implements Turn {}

  /** What heads returned to the officers of any office. */
  record OfOfficersEverywhere() implements Turn {}

  /** What the sections were asked that the caller heads. */
  record OfHead(List<SectionOfOffice> sections) implements Turn {}

  /** What sections without a head were asked: all of some offices but those with one. */
  record OfOfficeHead(Set<String> offices, List<SectionOfOffice> withHead) implements Turn {}
}
