package id.tanggap.sla.stream;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which events are asked for; what is left out does not narrow. */
class StreamFilter {

  private static final Wording UNKNOWN = new Wording("tidak dikenal", "is unknown");

  /** Names of events, separated by commas or one by one. */
  @QueryParam("types")
  @Nullable List<String> types;

  @QueryParam("caseId")
  @Nullable UUID caseId;

  @QueryParam("office")
  @Nullable String office;

  Wish within(Audience audience) {
    return new Wish(audience, knownTypes(), caseId, office);
  }

  private Set<String> knownTypes() {
    var asked =
        (types == null ? Stream.<String>empty() : types.stream())
            .flatMap(some -> Stream.of(some.split(",", -1)))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());
    var unknown = EventTypes.unknownOf(asked);
    if (!unknown.isEmpty()) {
      var refusal = CommonProblem.INVALID_INPUT.refusal("types");
      unknown.forEach(type -> refusal.violation("types", UNKNOWN.after(type)));
      throw refusal;
    }
    return asked;
  }
}
