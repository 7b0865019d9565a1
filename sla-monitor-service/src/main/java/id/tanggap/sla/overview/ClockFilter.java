package id.tanggap.sla.overview;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.clock.ClockState;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clocks are asked for; what is left out does not narrow. */
class ClockFilter {

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
}
