package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A joint leave holds in every office, and one administrator records it for all of them. */
@AgainstTheStack
class NationalDecreeTest {

  private static final List<String> OFFICES = List.of("042", "079");

  private final RunningStack stack;

  NationalDecreeTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  @Clause("A-14")
  void a_decree_is_recorded_once_for_all_offices_and_only_by_who_serves_them_all() {
    var decree =
        Map.of(
            "basis",
            "SKB 900/2027, 9/2027, 9/2027",
            "entries",
            List.of(
                Map.of(
                    "kind", "JOINT_LEAVE",
                    "date", "2027-12-30",
                    "nameId", "Cuti Bersama (contoh)",
                    "nameEn", "Joint leave (example)")));

    var byOne = stack.as("admin", Services.SLA_MONITOR).body(decree).post("/calendars/changes");
    assertThat(byOne.statusCode()).isEqualTo(403);

    var everywhere =
        stack.as("admin-kanwil", Services.SLA_MONITOR).body(decree).post("/calendars/changes");
    assertThat(everywhere.statusCode()).isEqualTo(201);
    assertThat(OFFICES).allSatisfy(office -> assertThat(daysOf(office)).contains("JOINT_LEAVE"));
  }

  private String daysOf(String office) {
    return stack
        .as("admin-kanwil", Services.SLA_MONITOR)
        .get("/calendars/" + office + "?from=2027-12-30&to=2027-12-30")
        .asString();
  }
}
