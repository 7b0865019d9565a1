package id.tanggap.sla.overview;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clocks are asked for; what is left out does not narrow. */
class ClockFilter {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  @QueryParam("caseId")
  @Nullable UUID caseId;

  @QueryParam("kind")
  @Nullable ClockKind kind;

  @QueryParam("state")
  @Nullable ClockState state;

  @QueryParam("dueBefore")
  @Nullable Instant dueBefore;

  @QueryParam("section")
  @Nullable String section;

  @QueryParam("officer")
  @Nullable UUID officer;

  /** No clock is due before the year 2000 or after 2099, and no database knows much later times. */
  ClockFilter reasonable() {
    if (dueBefore != null && (dueBefore.isBefore(EARLIEST) || dueBefore.isAfter(LATEST))) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  "dueBefore harus di antara tahun 2000 dan 2099",
                  "dueBefore must lie between the years 2000 and 2099"))
          .violation("dueBefore", "2000..2099");
    }
    return this;
  }

  /** From outside nobody learns which section or officer has a case, also not by asking around. */
  boolean asksForWhatIsHidden() {
    return section != null || officer != null;
  }
}
