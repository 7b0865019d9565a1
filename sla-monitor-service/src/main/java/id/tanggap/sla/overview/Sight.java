package id.tanggap.sla.overview;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.STAKEHOLDER;

import id.tanggap.api.caller.Caller;
import id.tanggap.events.consultation.Channel;
import id.tanggap.sla.clock.SlaClock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which clocks somebody may see: those of the cases that consultation-service shows to the same
 * person. The same rule for one clock ({@link #shows}) and for lists ({@link #condition}).
 */
sealed interface Sight {

  boolean shows(SlaClock clock);

  String condition();

  Map<String, Object> parameters();

  /** Whether what is the office's own stays hidden: which section and which officer has it. */
  default boolean isFromOutside() {
    return this instanceof OwnCases || this instanceof Tickets;
  }

  /** Who is an officer and a stakeholder, too, is an officer here. */
  static Sight of(Caller caller) {
    if (Stream.of(SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD).anyMatch(caller::has)) {
      return caller.servesEveryOffice() ? new Everything() : new Offices(caller.offices());
    }
    if (caller.has(STAKEHOLDER)) {
      return new OwnCases(caller.satker(), caller.personId());
    }
    return new Tickets(caller.has(OMSPAN_INTEGRATION) ? caller.offices() : Set.of());
  }

  /** Somebody of the whole country. */
  record Everything() implements Sight {
    @Override
    public boolean shows(SlaClock clock) {
      return true;
    }

    @Override
    public String condition() {
      return "true = true";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of();
    }
  }

  /** Somebody of the office: the clocks of the office. */
  record Offices(Set<String> codes) implements Sight {
    @Override
    public boolean shows(SlaClock clock) {
      return codes.contains(clock.handling().officeCode());
    }

    @Override
    public String condition() {
      return "handling.officeCode in :offices";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("offices", codes);
    }
  }

  /** A stakeholder: the clocks of its satker's cases and of those it sent itself. */
  record OwnCases(Optional<String> satker, UUID person) implements Sight {
    @Override
    public boolean shows(SlaClock clock) {
      var asker = clock.asker();
      return person.equals(asker.sentBy())
          || satker.filter(code -> code.equals(asker.satkerCode())).isPresent();
    }

    @Override
    public String condition() {
      return "(asker.sentBy = :person or asker.satkerCode = :ownSatker)";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("person", person, "ownSatker", satker.orElse("none"));
    }
  }

  /** OM SPAN: the clocks of the HAI CSO tickets of the offices it serves. */
  record Tickets(Set<String> codes) implements Sight {
    @Override
    public boolean shows(SlaClock clock) {
      var handling = clock.handling();
      return handling.channel() == Channel.HAI_CSO && codes.contains(handling.officeCode());
    }

    @Override
    public String condition() {
      return "handling.channel = :ticketChannel and handling.officeCode in :offices";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("ticketChannel", Channel.HAI_CSO, "offices", codes);
    }
  }
}
