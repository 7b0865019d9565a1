package id.tanggap.consultation.transitions;

/** Of what the news is: of the case's own escalation, request and cycle, or of another one. */
enum Whose {
  SAME,
  OTHER
}
