package id.tanggap.workingtime;

import java.time.Instant;

/** More time for an answer, given by the head of the office: so many working days, at least one. */
public record Extension(Instant grantedAt, int workingDays) {

  public Extension {
    if (workingDays < 1) {
      throw new IllegalArgumentException("an extension extends, not by " + workingDays);
    }
  }
}
