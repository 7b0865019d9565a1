package id.tanggap.events.consultation;

/** Why a consultation ended without a response; never counted as resolved. */
public enum CancellationReason {
  WITHDRAWN_BY_STAKEHOLDER,
  RECORDED_IN_ERROR,
  DUPLICATE,
  LEFT_WITHOUT_CONTACT
}
