package id.tanggap.events.escalation;

/**
 * In which capacity somebody stands for a section: its head, an acting head (PLH, PLT), or the head
 * of the office.
 */
public enum Capacity {
  HEAD,
  ACTING,
  OFFICE_HEAD
}
