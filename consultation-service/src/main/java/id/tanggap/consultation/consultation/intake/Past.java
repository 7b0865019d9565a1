package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.consultation.AskedItem;
import id.tanggap.consultation.consultation.Destination;
import java.time.Instant;

/** What another system has done about a question before it came here. */
public sealed interface Past {

  /** Nothing: an officer begins with it here. */
  record None() implements Past {}

  /** The stakeholder was asked for something. */
  record Asked(AskedItem item) implements Past {}

  /** Another authority was asked. */
  record Referred(Destination to) implements Past {}

  /** It was answered, with these words and at this time. */
  record Answered(String text, Instant at) implements Past {}
}
