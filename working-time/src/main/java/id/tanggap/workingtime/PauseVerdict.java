package id.tanggap.workingtime;

/** Why a pause moves no deadline. */
public enum PauseVerdict {
  /** No OFFICE close after day 0 fell into it that was not counted already. */
  NO_CLOSING,
  /** It began when the deadline, as moved so far, had come. */
  AFTER_DEADLINE,
  /** It still goes on: the deadline told is the earliest one, and moves when the pause ends. */
  STILL_OPEN
}
