package id.tanggap.escalation.section;

/** What can be done with a section. */
enum SectionAction {
  CHANGE,
  APPOINTMENT,
  ENDING
}
