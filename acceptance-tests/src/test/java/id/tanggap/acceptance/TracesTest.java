package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The fuzz rests on this: who writes is seen, and what a service hears meanwhile is nobody's. */
@AgainstTheStack
class TracesTest {

  private final RunningStack stack;
  private final Work work;

  TracesTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void what_somebody_does_leaves_a_trace_and_what_the_service_hears_does_not() throws SQLException {
    try (var traces = new Traces(Database.of(Services.CONSULTATION, stack))) {
      var before = traces.now();
      var id = work.inAnalysis();
      assertThat(traces.since(before))
          .as("rows that no news writes again")
          .contains("journal", "content");

      var answered = traces.now();
      work.escalate("yusuf", id).then().statusCode(201);
      work.awaitStatus("yusuf", id, "ESCALATED");
      assertThat(traces.since(answered)).isEmpty();
    }
  }
}
