package id.tanggap.complaint.request;

/** Where a request stands; the last two are final. */
enum DataRequestState {
  RECEIVED,
  COMPLETED,
  REFUSED
}
