package id.tanggap.sla.change;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.world.AsAdmin;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.Offices;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Past the last complete year nobody guesses: an alarm, and the deadline when the year is known.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsAdmin
class HorizonTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject Offices offices;
  @Inject MeterRegistry metrics;

  private String office;

  @BeforeEach
  void an_office_at_the_end_of_the_last_complete_year() {
    office = offices.opened();
    time.is("2027-12-29T09:00");
  }

  @Test
  @Clause("A-14")
  void a_deadline_is_computed_when_the_year_arrives() {
    var question = asked("2027-12-29T08:12");
    var open = watch.until(question, ClockState.UNCOMPUTABLE);
    assertThat(open.term().provisionalDueDate()).isEqualTo("2028-01-03");
    assertThat(watch.told(open)).containsExactly("SlaClockStarted", "DeadlineUncomputable");
    assertThat(metric("tanggap.clocks.uncomputable")).isPositive();

    new Decree(
            "SKB 77/2027, 5/2027",
            """
            {"kind": "YEAR_COMPLETE", "year": 2028},
            {"kind": "NATIONAL_HOLIDAY", "date": "2028-01-03", "nameId": "Libur", "nameEn": "Holiday"}
            """)
        .to(office)
        .then()
        .statusCode(201)
        .body("completeThrough", equalTo(2028));

    var clock = watch.until(question, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2028-01-04T16:00"));
    assertThat(clock.term().provisionalDueDate()).isNull();
    var moved = watch.journalOf(clock.clockId()).getLast();
    assertThat(moved.type()).isEqualTo("SlaDeadlineMoved");
    assertThat(moved.data().path("reason").asText()).isEqualTo("HORIZON");
    assertThat(moved.data().hasNonNull("oldDueAt")).isFalse();
    assertThat(Instant.parse(moved.data().path("newDueAt").asText()))
        .isEqualTo(wib("2028-01-04T16:00"));
  }

  @Test
  @Clause("A-14")
  void an_answer_before_the_year_is_known_is_judged_when_it_is() {
    var question = asked("2027-12-29T08:12");
    watch.until(question, ClockState.UNCOMPUTABLE);
    topics.tell(List.of(question.resolved("2027-12-29T08:50")));
    patiently().until(() -> watch.hasHeardOfItsEnd(question));

    Decree.yearComplete(2028).to(office).then().statusCode(201);

    var clock = watch.until(question, ClockState.MET);
    assertThat(watch.told(clock)).endsWith("SlaDeadlineMoved", "SlaMet");
  }

  @Test
  @Clause("A-14")
  void a_closure_that_pushes_an_open_deadline_over_the_horizon_raises_the_alarm() {
    time.is("2027-12-28T09:00");
    var question = asked("2027-12-28T08:12");
    assertThat(watch.until(question, ClockState.RUNNING).term().dueAt())
        .isEqualTo(wib("2027-12-31T16:30"));

    Decree.closure("2027-12-31").to(office).then().statusCode(201);

    var clock = watch.until(question, ClockState.UNCOMPUTABLE);
    assertThat(clock.nextWake()).isEmpty();
    assertThat(watch.told(clock)).endsWith("SlaDeadlineMoved", "DeadlineUncomputable");

    Decree.yearComplete(2028).to(office).then().statusCode(201);
    assertThat(watch.until(question, ClockState.RUNNING).term().dueAt())
        .isEqualTo(wib("2028-01-03T16:00"));
  }

  @Test
  @Clause("A-14")
  void from_the_first_of_october_on_a_missing_year_is_an_alarm() {
    time.is("2027-09-30T23:59");
    assertThat(metric("tanggap.calendars.without.next.year")).isZero();

    time.is("2027-10-01T00:00:01");
    var missing = metric("tanggap.calendars.without.next.year");
    assertThat(missing).isPositive();

    Decree.yearComplete(2028).to(office).then().statusCode(201);
    assertThat(metric("tanggap.calendars.without.next.year")).isEqualTo(missing - 1);
  }

  private double metric(String name) {
    return metrics.get(name).gauge().value();
  }

  private Case asked(String at) {
    var question = Case.onlineOf(office, "990002");
    topics.tell(List.of(question.received(at)));
    patiently().until(() -> !watch.clocksOf(question).isEmpty());
    return question;
  }

  private static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }
}
