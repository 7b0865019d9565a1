package id.tanggap.events.complaint;

/**
 * A channel outside of the office that a complaint is entered into by hand; none has an interface.
 */
public enum ForwardingDestination {
  SP4N_LAPOR,
  SIPANDU,
  HAI_DJPB,
  KANWIL_DJPB
}
