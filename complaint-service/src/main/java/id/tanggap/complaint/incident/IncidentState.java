package id.tanggap.complaint.incident;

/** How far an incident is; the notice in writing is what is owed. */
enum IncidentState {
  RECORDED,
  NOTIFIED
}
