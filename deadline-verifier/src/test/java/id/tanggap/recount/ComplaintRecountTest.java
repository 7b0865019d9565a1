package id.tanggap.recount;

import static id.tanggap.recount.Christmas.ANCHOR;
import static id.tanggap.recount.Christmas.WORKING;
import static id.tanggap.recount.Christmas.clock;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.clauses.Clause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deadlines of complaints are counted again, and a wrong one is named. */
class ComplaintRecountTest {

  private static final String THREE_DAYS = "2026-12-29T09:00:00Z";
  private static final String FOUR_DAYS = "2026-12-30T09:00:00Z";

  @Test
  @Clause("COMP-1")
  void working_days_of_a_complaint_are_counted_as_all_others() {
    for (var kind : List.of("COMPLAINT_VERIFICATION", "COMPLAINT_FOLLOW_UP", "COMPLAINT_CLOSING")) {
      assertThat(complaints(WORKING, kind, "ASPIRATION", THREE_DAYS)).as(kind).isEmpty();
      assertThat(complaints(WORKING, kind, "ASPIRATION", FOUR_DAYS)).as(kind).isNotEmpty();
    }
  }

  @Test
  @Clause("COMP-1")
  void the_class_decides_how_many_days_an_answer_has() {
    assertThat(complaints(WORKING, "COMPLAINT_RESPONSE", "ASPIRATION", THREE_DAYS)).isEmpty();
    assertThat(complaints(WORKING, "COMPLAINT_RESPONSE", "COMPLAINT_SUPERVISORY", THREE_DAYS))
        .isNotEmpty();
  }

  @Test
  @Clause("COMP-1")
  void more_time_adds_its_days_if_it_was_given_before_time_was_up() {
    assertThat(answered(longer("Extended", "2026-12-29T08:59:59Z", 4), FOUR_DAYS)).isEmpty();
    assertThat(answered(longer("Extended", "2026-12-29T09:00:00Z", 4), FOUR_DAYS)).isNotEmpty();
    assertThat(answered(longer("ExtensionTooLate", "2026-12-29T09:00:00Z", 3), THREE_DAYS))
        .isEmpty();
    assertThat(answered(longer("ExtensionTooLate", "2026-12-29T08:59:59Z", 3), THREE_DAYS))
        .isNotEmpty();
  }

  @Test
  @Clause("COMP-0")
  void calendar_days_and_hours_run_on_the_wall() {
    assertThat(onTheWall("COMPLAINT_REPLY", "2026-12-26T02:00:00Z")).isEmpty();
    assertThat(onTheWall("COMPLAINT_REPLY", "2026-12-28T02:00:00Z")).isNotEmpty();
    assertThat(onTheWall("INCIDENT_NOTICE", "2026-12-25T02:00:00Z")).isEmpty();
    assertThat(onTheWall("PERSONAL_DATA_REQUEST", "2026-12-26T02:00:00Z")).isNotEmpty();
  }

  private static List<String> answered(String working, String dueAt) {
    return complaints(working, "COMPLAINT_RESPONSE", "ASPIRATION", dueAt);
  }

  private static List<String> onTheWall(String kind, String dueAt) {
    var working =
        """
        {"steps": [{"step": "Anchored", "at": "%s"}, {"step": "CalendarDaysRan", "days": 4},
          {"step": "Concluded", "dueAt": "%s"}], "textId": "", "textEn": ""}
        """
            .formatted(ANCHOR, dueAt);
    return complaints(working, kind, "ASPIRATION", dueAt);
  }

  /** One more day was given, and so many are counted in all. */
  private static String longer(String step, String grantedAt, int days) {
    var given =
        "{\"step\": \"%s\", \"grantedAt\": \"%s\", \"workingDays\": 1},".formatted(step, grantedAt);
    var fourth =
        "{\"step\": \"DayCounted\", \"number\": 4, \"date\": \"2026-12-30\","
            + " \"close\": \"2026-12-30T09:00:00Z\"},";
    var end = days == 4 ? fourth + "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-30" : "";
    var before = "{\"step\": \"Concluded\", \"dueAt\": \"2026-12-29";
    return WORKING.replace(before, given + (end.isEmpty() ? before : end));
  }

  private static List<String> complaints(
      String working, String kind, String complaintClass, String dueAt) {
    ObjectNode clock = clock("P", kind, ANCHOR, dueAt).deepCopy();
    clock.put("complaintClass", complaintClass);
    return new Recount(new Christmas(Map.of("P", working))).complaintsAbout(List.of(clock));
  }
}
