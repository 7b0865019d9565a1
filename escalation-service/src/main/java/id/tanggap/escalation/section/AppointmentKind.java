package id.tanggap.escalation.section;

import id.tanggap.events.escalation.Capacity;

/**
 * How somebody heads a section: as its head, as the daily acting head (PLH) while the head is away,
 * or as the acting head of a vacant post (PLT). Where several hold on one date, the first named
 * here stands for the section.
 */
public enum AppointmentKind {
  PLH(Capacity.ACTING),
  PLT(Capacity.ACTING),
  HEAD(Capacity.HEAD);

  private final Capacity capacity;

  AppointmentKind(Capacity capacity) {
    this.capacity = capacity;
  }

  /** In which capacity the appointed person acts. */
  public Capacity capacity() {
    return capacity;
  }
}
