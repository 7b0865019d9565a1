package id.tanggap.workingtime;

/**
 * The two schedules of an office: deadlines fall on the close of OFFICE, minutes run in SERVICE.
 */
public enum Schedule {
  OFFICE,
  SERVICE
}
