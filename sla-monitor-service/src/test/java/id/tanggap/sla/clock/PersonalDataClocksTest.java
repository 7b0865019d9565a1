package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.complaint.PersonalDataIncidentKind;
import id.tanggap.events.complaint.PersonalDataIncidentNotified;
import id.tanggap.events.complaint.PersonalDataIncidentRecorded;
import id.tanggap.events.complaint.PersonalDataRequestCompleted;
import id.tanggap.events.complaint.PersonalDataRequestKind;
import id.tanggap.events.complaint.PersonalDataRequestReceived;
import id.tanggap.events.complaint.PersonalDataRequestRefused;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import id.tanggap.sla.overview.ToldClocks;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import id.tanggap.sla.world.Watch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UU 27/2022: three times twenty-four hours, by the clock on the wall. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataClocksTest {

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject Watch watch;
  @Inject ToldClocks told;

  private final UUID id = Ids.next();

  @BeforeEach
  void a_friday_evening() {
    time.is("2026-11-27T17:45");
  }

  @Test
  void an_incident_is_notified_within_seventy_two_hours_also_over_a_weekend() {
    topics.tell(
        List.of(
            news(
                1,
                "2026-11-27T17:30",
                new PersonalDataIncidentRecorded(
                    id, PersonalDataIncidentKind.DISCLOSED, Audience.OFFICE_HEAD))));
    var clock = watch.until(id, ClockKind.INCIDENT_NOTICE, ClockState.RUNNING);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-30T17:30"));
    assertThat(told.derivation(clock.clockId()).path("textId").asText())
        .contains("Waktunya 72 jam, hari libur termasuk.");

    time.is("2026-11-30T17:31");
    watch.until(id, ClockKind.INCIDENT_NOTICE, ClockState.MISSED);
    assertThat(watch.told(clock))
        .containsExactly("SlaClockStarted", "SlaWarningRaised", "SlaWarningRaised", "SlaBreached");

    topics.tell(
        List.of(
            news(
                2,
                "2026-11-30T17:20",
                new PersonalDataIncidentNotified(
                    id, PersonalDataIncidentKind.DISCLOSED, Audience.OFFICE_HEAD))));
    watch.until(id, ClockKind.INCIDENT_NOTICE, ClockState.MET);
  }

  @Test
  void what_somebody_asks_for_the_own_data_is_done_within_seventy_two_hours() {
    topics.tell(
        List.of(
            news(
                1,
                "2026-11-27T17:30",
                new PersonalDataRequestReceived(
                    id, PersonalDataRequestKind.ACCESS, Audience.OFFICE_HEAD)),
            news(
                2,
                "2026-11-27T17:40",
                new PersonalDataRequestCompleted(
                    id, PersonalDataRequestKind.ACCESS, Audience.OFFICE_HEAD))));

    var clock = watch.until(id, ClockKind.PERSONAL_DATA_REQUEST, ClockState.MET);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-30T17:30"));
    await().until(() -> topics.whispered(id).size() == 2);
    assertThat(topics.published(id)).isEmpty();
  }

  @Test
  void a_refusal_is_an_answer_too() {
    topics.tell(
        List.of(
            news(
                1,
                "2026-11-27T17:30",
                new PersonalDataRequestReceived(
                    id, PersonalDataRequestKind.ERASURE, Audience.OFFICE_HEAD)),
            news(
                2,
                "2026-11-27T17:40",
                new PersonalDataRequestRefused(
                    id, PersonalDataRequestKind.ERASURE, Audience.OFFICE_HEAD))));

    watch.until(id, ClockKind.PERSONAL_DATA_REQUEST, ClockState.MET);
  }

  private News<ComplaintEvent> news(long number, String at, ComplaintEvent event) {
    return new News<>(
        Ids.next(),
        "/tanggap/complaint-service",
        id.toString(),
        number,
        id.toString(),
        "042",
        wib(at),
        wib(at),
        Actor.SYSTEM,
        event);
  }
}
