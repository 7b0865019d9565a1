package id.tanggap.events.sla;

/** An office reads the standard differently from some time on; the envelope says which office. */
public record PolicyChanged(PolicyKind kind, int policyVersion) implements SlaEvent {}
