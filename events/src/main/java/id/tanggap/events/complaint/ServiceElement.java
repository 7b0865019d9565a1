package id.tanggap.events.complaint;

/** The element of the service that a complaint is about, as in the satisfaction survey. */
public enum ServiceElement {
  U1,
  U2,
  U3,
  U4,
  U5,
  U6,
  U7,
  U8,
  U9
}
