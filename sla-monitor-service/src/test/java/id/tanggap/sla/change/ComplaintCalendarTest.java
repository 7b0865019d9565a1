package id.tanggap.sla.change;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import id.tanggap.clauses.Clause;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.world.AsAdmin;
import id.tanggap.sla.world.Filing;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines of complaints follow a changed calendar, and the administrator is told of none. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsAdmin
class ComplaintCalendarTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;

  private String office;
  private Filing complaint;

  @BeforeEach
  void a_complaint_on_the_friday_before_the_joint_leave() {
    office = offices.opened();
    time.is("2025-08-15T09:00");
    complaint = Filing.at(office);
    topics.tell(
        List.of(
            complaint.received("2025-08-13T10:15"),
            complaint.verified("2025-08-14T10:15"),
            complaint.classified(ComplaintClass.ASPIRATION, "2025-08-14T10:20")));
    assertThat(response().term().dueAt()).isEqualTo(wib("2025-08-21T16:00"));
  }

  @Test
  @Clause({"A-14", "COMP-1"})
  void a_joint_leave_on_short_notice_moves_what_is_owed_to_the_reporter() {
    Decree.jointLeave("2025-08-18").to(office).then().statusCode(201);

    await().until(() -> response().term().dueAt(), wib("2025-08-22T16:30")::equals);
    var moved = watch.journalOf(response().clockId()).getLast().data();
    assertThat(moved.path("reason").asText()).isEqualTo("CALENDAR");
    assertThat(topics.published(complaint.id)).isEmpty();
  }

  @Test
  @Clause({"A-14", "COMP-0"})
  void a_preview_does_not_betray_that_there_is_a_complaint() {
    Decree.jointLeave("2025-08-18")
        .previewedBy(office)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private SlaClock response() {
    return watch.until(complaint.id, ClockKind.COMPLAINT_RESPONSE, ClockState.RUNNING);
  }
}
