package id.tanggap.sla.clock;

import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed: the kind, the case and cycle it is owed in, and the clause that demands it.
 *
 * @param period FF-7c2: which of the periodic reports
 * @param requestId A-15: the request to the stakeholder or reporter that a timer belongs to
 */
@Embeddable
public record Obligation(
    @Enumerated(EnumType.STRING) ClockKind kind,
    @Enumerated(EnumType.STRING) CaseKind caseKind,
    UUID caseId,
    int cycle,
    @Nullable Integer period,
    @Nullable UUID requestId,
    String clause,
    @Enumerated(EnumType.STRING) Origin origin) {

  /** A timer expires without blame. */
  public boolean isTimer() {
    return switch (kind) {
      case STAKEHOLDER_SILENCE, REOPEN_WINDOW, COMPLAINT_REPLY, COMPLAINT_CLOSING -> true;
      case DESK_TIME, SOLUTION, PROGRESS, ESCALATION_ANSWER -> false;
      case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP, COMPLAINT_RESPONSE -> false;
      case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST -> false;
    };
  }

  /** Few may know of it: not whoever may see the other clocks of the office. */
  public boolean isConfidential() {
    return switch (caseKind) {
      case CONSULTATION, ESCALATION -> false;
      case COMPLAINT, PERSONAL_DATA_INCIDENT, PERSONAL_DATA_REQUEST -> true;
    };
  }

  /** it is owed in the time of the solution. */
  boolean servesSolution() {
    return kind == ClockKind.ESCALATION_ANSWER;
  }

  boolean isSolution() {
    return kind == ClockKind.SOLUTION;
  }

  /** FF-7c2: the period before that one. */
  boolean precedes(Obligation other) {
    return isPeriodic() && next().equals(other);
  }

  /** FF-7c2: the same in the period after this one. */
  Obligation next() {
    var following = Objects.requireNonNull(period) + 1;
    return new Obligation(kind, caseKind, caseId, cycle, following, requestId, clause, origin);
  }

  /** FF-7c2: one period after the other, each begun when the one before has closed. */
  boolean isPeriodic() {
    return period != null;
  }
}
