package id.tanggap.workingtime;

/** The part of the year a row of hours is meant for; a RAMADAN row wins while it is valid. */
public enum Period {
  NORMAL,
  RAMADAN
}
