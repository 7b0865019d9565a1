package id.tanggap.complaint.deadline;

import id.tanggap.complaint.deadline.Working.Extension;
import id.tanggap.complaint.deadline.Working.Wait;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.journal.JournalRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the deadlines of one cycle of a complaint were counted by, as its journal tells. */
public final class Course {

  private final String officeCode;
  private final @Nullable ComplaintClass complaintClass;
  private final Map<Integer, List<Wait>> waits = new HashMap<>();
  private final Map<Integer, Extension> extensions = new HashMap<>();

  private Course(String officeCode, @Nullable ComplaintClass complaintClass) {
    this.officeCode = officeCode;
    this.complaintClass = complaintClass;
  }

  public static Course of(
      String officeCode, @Nullable ComplaintClass complaintClass, List<JournalRow> journal) {
    var course = new Course(officeCode, complaintClass);
    journal.forEach(course::read);
    return course;
  }

  /** How a deadline that runs from an instant is explained. */
  Working working(DeadlineView deadline, Instant anchor) {
    return switch (deadline.kind()) {
      case COMPLAINT_RESPONSE ->
          new Working(
              deadline.kind(),
              officeCode,
              anchor,
              waitsAfter(anchor, deadline.cycle()),
              complaintClass,
              extensions.get(deadline.cycle()));
      case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP ->
          new Working(
              deadline.kind(),
              officeCode,
              anchor,
              waitsAfter(anchor, deadline.cycle()),
              null,
              null);
      default -> new Working(deadline.kind(), officeCode, anchor, null, null, null);
    };
  }

  private void read(JournalRow row) {
    var ofTheCycle = waits.computeIfAbsent(cycleOf(row), _ -> new ArrayList<>());
    switch (row.type()) {
      case "ComplaintInformationRequested" -> ofTheCycle.add(new Wait(row.occurredAt(), null));
      case "ComplaintInformationProvided",
          "ComplaintVerified",
          "ComplaintResponded",
          "ComplaintRejected",
          "ComplaintRedirected",
          "ComplaintWithdrawn" ->
          ofTheCycle.replaceAll(wait -> until(row.occurredAt(), wait));
      case "ComplaintDeadlineExtended" ->
          extensions.put(
              cycleOf(row),
              new Extension(row.occurredAt(), row.data().path("extraWorkingDays").asInt()));
      default -> {} // nobody waits for it
    }
  }

  private List<Wait> waitsAfter(Instant anchor, int cycle) {
    return waits.getOrDefault(cycle, List.of()).stream()
        .filter(wait -> wait.to() == null || wait.to().isAfter(anchor))
        .toList();
  }

  private static Wait until(Instant end, Wait wait) {
    return wait.to() == null ? new Wait(wait.from(), end) : wait;
  }

  private static int cycleOf(JournalRow row) {
    return row.data().path("cycle").asInt(1);
  }
}
