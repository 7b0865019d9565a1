package id.tanggap.consultation.standard;

/** Six components say how the service is delivered, eight how it is managed inside. */
public enum ComponentGroup {
  DELIVERY,
  MANAGEMENT
}
