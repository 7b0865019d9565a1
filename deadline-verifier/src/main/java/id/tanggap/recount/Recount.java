package id.tanggap.recount;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the deadlines of clocks again, from their working, the calendar and the policy, and says
 * what does not agree. Shares no code with what it judges. Several threads may use one.
 */
public final class Recount {

  private static final List<Break> NO_BREAK = List.of();

  private final Source source;
  private final Map<String, OfficeDays> offices = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> policies = new ConcurrentHashMap<>();

  public Recount(Source source) {
    this.source = source;
  }

  /**
   * What is wrong with the clocks of one consultation and its escalations; nothing if all is well.
   *
   * @param clocks as {@code GET /clocks?caseId=} lists them
   */
  public List<String> complaintsAbout(Collection<JsonNode> clocks) {
    var complaints = new ArrayList<String>();
    var openings = openings(clocks);
    clocks.forEach(
        clock ->
            complaintsAbout(clock, clocks, openings)
                .forEach(it -> complaints.add(it + " in " + clock)));
    return complaints;
  }

  private List<String> complaintsAbout(
      JsonNode clock, Collection<JsonNode> ofTheCase, Map<JsonNode, Integer> openings) {
    var days = daysOf(clock);
    var working = new Working(source.derivation(clock.path("clockId").asText()), days);
    var complaints = working.complaints();
    var anchor = instant(clock, "anchorAt");
    var counted = counted(clock, working, ofTheCase, openings);
    var provisional = counted.dueAt() == null ? counted.date() : null;
    same(complaints, "anchor", anchor, working.anchor());
    same(complaints, "deadline", working.concluded(), optional(clock, "dueAt"));
    same(complaints, "deadline of the working", counted.dueAt(), working.counted());
    same(complaints, "provisional date", provisional, working.provisional());
    same(complaints, "provisional date of the clock", provisional, provisionalDate(clock));
    return complaints;
  }

  private Counted counted(
      JsonNode clock,
      Working working,
      Collection<JsonNode> ofTheCase,
      Map<JsonNode, Integer> openings) {
    var fingers = new Fingers(daysOf(clock));
    var anchor = instant(clock, "anchorAt");
    return switch (clock.path("kind").asText()) {
      case "SOLUTION" ->
          fingers.closeAfter(anchor, setting(clock, "workingDays"), working.breaks());
      case "STAKEHOLDER_SILENCE", "REOPEN_WINDOW" ->
          fingers.closeAfter(anchor, setting(clock, "workingDays"), List.of());
      case "PROGRESS" ->
          fingers.closeAfter(anchor, requireNonNull(openings.get(clock)) + rhythm(clock), NO_BREAK);
      case "DESK_TIME" -> deskTime(clock, fingers, anchor);
      case "COMPLAINT_VERIFICATION", "COMPLAINT_FOLLOW_UP" ->
          fingers.closeAfter(anchor, setting(clock, "workingDays"), working.breaks());
      case "COMPLAINT_RESPONSE" ->
          fingers.closeAfter(anchor, responseDays(clock), working.breaks(), working.moreTime());
      case "COMPLAINT_REPLY" -> later(clock, Duration.ofDays(setting(clock, "calendarDays")));
      case "INCIDENT_NOTICE", "PERSONAL_DATA_REQUEST" ->
          later(clock, Duration.ofHours(setting(clock, "hours")));
      case "COMPLAINT_CLOSING" ->
          fingers.closeAfter(anchor, setting(clock, "workingDays"), List.of());
      case "ESCALATION_ANSWER" -> escalation(clock, fingers, working.breaks(), ofTheCase);
      default -> throw new IllegalArgumentException("nobody can count this: " + clock);
    };
  }

  private Counted deskTime(JsonNode clock, Fingers fingers, Instant anchor) {
    var length = Duration.ofMinutes(setting(clock, "minutes"));
    return clock.path("channel").asText().equals("FACE_TO_FACE")
        ? new Counted(anchor.plus(length), daysOf(clock).dateOf(anchor))
        : fingers.afterServiceTime(anchor, length);
  }

  /** COMP-1: the class of a complaint says how many days its answer has. */
  private int responseDays(JsonNode clock) {
    return setting(
        clock,
        switch (clock.path("complaintClass").asText()) {
          case "INFORMATION_REQUEST" -> "informationWorkingDays";
          case "ASPIRATION" -> "aspirationWorkingDays";
          case "COMPLAINT_NON_SUPERVISORY" -> "nonSupervisoryWorkingDays";
          case "COMPLAINT_SUPERVISORY" -> "supervisoryWorkingDays";
          default -> throw new IllegalArgumentException("no class of a complaint: " + clock);
        });
  }

  private Counted later(JsonNode clock, Duration byTheWallClock) {
    var due = instant(clock, "anchorAt").plus(byTheWallClock);
    return new Counted(due, daysOf(clock).dateOf(due));
  }

  /** inside the stakeholder's deadline; if that had passed, the next close. */
  private Counted escalation(
      JsonNode clock, Fingers fingers, List<Break> breaks, Collection<JsonNode> ofTheCase) {
    var raised = instant(clock, "anchorAt");
    var limit = solutionDueAt(clock, ofTheCase);
    if (limit != null && raised.isAfter(limit)) {
      return fingers.nextCloseAfter(raised, breaks);
    }
    var own = fingers.closeAfter(raised, setting(clock, "workingDays"), breaks);
    return limit == null ? own : own.atMost(limit, daysOf(clock));
  }

  private static @Nullable Instant solutionDueAt(JsonNode clock, Collection<JsonNode> ofTheCase) {
    return ofTheCase.stream()
        .filter(other -> other.path("kind").asText().equals("SOLUTION"))
        .filter(other -> other.path("cycle").equals(clock.path("cycle")))
        .findFirst()
        .map(solution -> optional(solution, "dueAt"))
        .orElse(null);
  }

  /**
   * FF-7c2, A-5: on which working day after the promise each period of reports opens, which is when
   * the one before closes.
   */
  private Map<JsonNode, Integer> openings(Collection<JsonNode> clocks) {
    var opens = new HashMap<JsonNode, Integer>();
    var periods =
        clocks.stream()
            .filter(clock -> clock.path("kind").asText().equals("PROGRESS"))
            .sorted(comparing(clock -> clock.path("period").asInt()))
            .toList();
    for (var period : periods) {
      var before = periods.stream().filter(other -> isNext(other, period)).findFirst();
      opens.put(
          period,
          before
              .map(it -> closedOn(it, requireNonNull(opens.get(it)) + rhythm(it), period))
              .orElseGet(() -> (period.path("period").asInt() - 1) * rhythm(period)));
    }
    return opens;
  }

  /** Later than its rhythm says, where that was told before the rules had it earlier. */
  private int closedOn(JsonNode period, int counted, JsonNode next) {
    var fingers = new Fingers(daysOf(next));
    var told = optional(period, "dueAt");
    var day = counted;
    while (told != null
        && isPast(fingers.closeAfter(instant(next, "anchorAt"), day + 1, NO_BREAK), told)) {
      day++;
    }
    return day;
  }

  private static boolean isPast(Counted close, Instant told) {
    return close.dueAt() != null && !close.dueAt().isAfter(told);
  }

  private static boolean isNext(JsonNode before, JsonNode period) {
    return before.path("cycle").equals(period.path("cycle"))
        && before.path("period").asInt() + 1 == period.path("period").asInt();
  }

  private int rhythm(JsonNode period) {
    return setting(period, "everyWorkingDays");
  }

  private int setting(JsonNode clock, String key) {
    var kind = clock.path("kind").asText();
    var office = clock.path("officeCode").asText();
    var version = clock.path("policyVersion").asInt();
    var policy =
        policies.computeIfAbsent(kind + version, _ -> source.policy(kind, office, version));
    return policy.path("settings").path(key).path("value").asInt();
  }

  private OfficeDays daysOf(JsonNode clock) {
    var anchored = LocalDate.parse(clock.path("dayZero").asText());
    var office = clock.path("officeCode").asText();
    var version = clock.path("calendarVersion").asInt();
    return offices.computeIfAbsent(
        office + " " + version, _ -> new OfficeDays(source, office, version, anchored));
  }

  private static void same(
      List<String> complaints, String what, @Nullable Object counted, @Nullable Object told) {
    if (!Objects.equals(counted, told)) {
      complaints.add("%s: counted %s, told %s".formatted(what, counted, told));
    }
  }

  private static Instant instant(JsonNode clock, String field) {
    return Instant.parse(clock.path(field).asText());
  }

  private static @Nullable Instant optional(JsonNode clock, String field) {
    return clock.path(field).isTextual() ? instant(clock, field) : null;
  }

  private static @Nullable LocalDate provisionalDate(JsonNode clock) {
    var date = clock.path("provisionalDueDate");
    return date.isTextual() ? LocalDate.parse(date.asText()) : null;
  }
}
