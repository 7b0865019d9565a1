package id.tanggap.demo.day;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Answer;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.EventStream;
import id.tanggap.demo.api.Http;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.StackFile;
import id.tanggap.demo.api.StackTime;
import id.tanggap.demo.api.Tokens;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** The office of a running stack: its people, its services and the time on its wall. */
public final class Office {

  public static final String CODE = "042";
  public static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

  private final Tokens tokens;
  private final Api consultations;
  private final Api escalations;
  private final Api clocks;
  private final URI clocksAddress;
  private final StackTime time;

  public Office(StackFile stack) {
    var http = new Http();
    tokens = new Tokens(http, stack);
    consultations = new Api(http, tokens, stack.urlOf("consultation-service"));
    escalations = new Api(http, tokens, stack.urlOf("escalation-service"));
    clocks = new Api(http, tokens, stack.urlOf("sla-monitor-service"));
    clocksAddress = stack.urlOf("sla-monitor-service");
    time = stack.time();
  }

  /** What the service that knows this path answers. */
  public Answer answer(Person caller, Call call) {
    return serviceOf(call.path()).answer(caller, call);
  }

  /** Somebody listens to the live stream from now on. */
  public EventStream listening(Person listener, Consumer<JsonNode> hears) {
    return EventStream.to(tokens, () -> clocksAddress, listener, hears);
  }

  /** The time on the wall. */
  public StackTime time() {
    return time;
  }

  /** The id of a person, as the token says it. */
  public String idOf(Person person) {
    return tokens.idOf(person);
  }

  public Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZONE);
  }

  /** A reference of the other system that nobody used before. */
  static String newReference() {
    return "HARI-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private Api serviceOf(String path) {
    return switch (path.split("[/?]")[1]) {
      case "escalations", "sections" -> escalations;
      case "calendars", "clocks", "deadlines" -> clocks;
      default -> consultations;
    };
  }
}
