package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KEPALA_MERAUKE;
import static id.tanggap.complaint.stage.Person.KEPATUHAN_MERAUKE;
import static id.tanggap.complaint.stage.Person.PETUGAS_MERAUKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.complaint.complaint.QuarterFigures.Part;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.HandSetClock;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Visitor;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures show nobody: fewer than five are not told apart, and no difference tells them either. */
@OnStage
class StatisticsTest {

  @Inject HandSetClock time;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_quarter_is_told_apart_where_no_part_has_fewer_than_five() {
    time.is("2001-02-05T09:00");
    file(5, "SIPANDU");
    file(5, "HAI_DJPB");
    time.is("2001-02-28T09:00");
    figures("2001").body("quarters", empty());

    time.is("2001-04-02T09:00");
    figures("2001")
        .body("quarters.total", equalTo(List.of(10)))
        .body("quarters[0].parts.value", equalTo(List.of("HAI_DJPB", "SIPANDU")))
        .body("quarters[0].parts.count", equalTo(List.of(5, 5)));
  }

  @Test
  void one_part_below_five_hides_all_parts() {
    time.is("2002-02-05T09:00");
    file(5, "SIPANDU");
    file(1, "HAI_DJPB");

    time.is("2002-04-02T09:00");
    figures("2002")
        .body("quarters.total", equalTo(List.of(6)))
        .body("quarters[0].parts", nullValue());
  }

  @Test
  void fewer_than_five_look_like_none() {
    time.is("2003-02-05T09:00");
    file(4, "SIPANDU");

    time.is("2003-04-02T09:00");
    figures("2003").body("quarters", empty());
  }

  @Test
  void whoever_is_behind_the_wall_gets_the_figures_of_a_world_without_the_complaint() {
    time.is("2005-02-05T09:00");
    file(6, "SIPANDU");
    Filed.about("187", PETUGAS_MERAUKE, KEPATUHAN_MERAUKE);

    time.is("2005-04-02T09:00");
    KEPATUHAN_MERAUKE
        .calls()
        .get(path("2005"))
        .then()
        .body("quarters.total", equalTo(List.of(6)))
        .body("quarters[0].parts.count", equalTo(List.of(6)));
    KEPALA_MERAUKE.calls().get(path("2005")).then().body("quarters.total", equalTo(List.of(7)));
  }

  @Test
  void it_is_for_those_who_work_on_complaints() {
    PETUGAS_MERAUKE.calls().get(path("2001")).then().statusCode(403);
    KEPALA_MERAUKE
        .calls()
        .get("/api/v1/complaints/statistics?from=2001-02-01&to=2001-01-01")
        .then()
        .statusCode(400);
  }

  @Test
  void every_partition_is_shown_whole_or_not_at_all() {
    for (var smallest = 0; smallest < 12; smallest++) {
      var parts = List.of(new Part("A", smallest), new Part("B", 7), new Part("C", 30));

      var shown = QuarterFigures.of("187", LocalDate.of(2001, 1, 1), parts).parts();

      assertThat(shown).isIn(null, parts);
      assertThat(shown == null).isEqualTo(smallest < 5);
    }
  }

  private static void file(int many, String channel) {
    IntStream.range(0, many)
        .forEach(
            _ ->
                Filed.by(
                    Visitor.anybody(),
                    """
                    {"officeCode": "187", "channel": "%s", "anonymity": "ANONYMOUS", "text": "Lama."}
                    """
                        .formatted(channel)));
  }

  private static ValidatableResponse figures(String year) {
    return KEPALA_MERAUKE.calls().get(path(year)).then().statusCode(200);
  }

  private static String path(String year) {
    return "/api/v1/complaints/statistics?from=%s-01-01&to=%s-12-31&by=CHANNEL"
        .formatted(year, year);
  }
}
