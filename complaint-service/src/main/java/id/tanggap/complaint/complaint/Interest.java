package id.tanggap.complaint.complaint;

/** Whether a section has anybody whom the complaint may never reach. */
enum Interest {
  NONE,
  CONFLICT
}
