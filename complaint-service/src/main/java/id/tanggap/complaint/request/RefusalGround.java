package id.tanggap.complaint.request;

/** The legal grounds on which a request may be refused. */
enum RefusalGround {
  /** Whoever asks has not shown to be that person. */
  IDENTITY_NOT_PROVEN,
  /** A case is still open; its data is needed until it ends. */
  CASE_OPEN,
  /** Another law demands that it is kept, such as that on archives. */
  LEGAL_OBLIGATION,
  /** Defence, law enforcement or the oversight of public finance. */
  PUBLIC_INTEREST,
  /** It would disclose the data of somebody else. */
  RIGHTS_OF_OTHERS
}
