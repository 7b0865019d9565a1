package id.tanggap.sla.stream;

import static id.tanggap.api.caller.Role.ADMIN;
import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;

import id.tanggap.api.caller.Caller;
import id.tanggap.events.consultation.Channel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which events somebody may hear, and how much of each. */
sealed interface Audience {

  boolean mayHear(PublicEvent event);

  /** The CloudEvents envelope as this audience may see it. */
  String wording(PublicEvent event);

  /** Who is of the office and has another role, too, is of the office here. */
  static Audience of(Caller caller) {
    var ofTheOffice = Stream.of(SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN);
    if (ofTheOffice.anyMatch(caller::has)) {
      return caller.servesEveryOffice() ? new Everything() : new Offices(caller.offices());
    }
    return new Tickets(caller.has(OMSPAN_INTEGRATION) ? caller.offices() : Set.of());
  }

  /** Somebody of the whole country. */
  record Everything() implements Audience {
    @Override
    public boolean mayHear(PublicEvent event) {
      return true;
    }

    @Override
    public String wording(PublicEvent event) {
      return event.text();
    }
  }

  /** Somebody of these offices. */
  record Offices(Set<String> codes) implements Audience {
    @Override
    public boolean mayHear(PublicEvent event) {
      return codes.contains(event.office());
    }

    @Override
    public String wording(PublicEvent event) {
      return event.text();
    }
  }

  /**
   * OM SPAN hears what happens to the HAI CSO tickets of the offices it serves: that it happened,
   * without who did it and the particulars, which are the office's own.
   */
  record Tickets(Set<String> codes) implements Audience {

    private static final List<String> OFFICES_OWN =
        List.of("actor", "actorrole", "datacontenttype", "dataschema", "data");

    @Override
    public boolean mayHear(PublicEvent event) {
      return ToldOutside.includes(event.type())
          && event.channel().equals(Channel.HAI_CSO.name())
          && codes.contains(event.office());
    }

    @Override
    public String wording(PublicEvent event) {
      return event.envelope().deepCopy().without(OFFICES_OWN).toString();
    }
  }
}
