package id.tanggap.consultation.consultation;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.consultation.act.Side;
import id.tanggap.events.consultation.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which consultations somebody may see: the same rule for one case ({@link #shows}) and for lists
 * ({@link #condition} over {@code c}).
 */
public sealed interface Sight {

  boolean shows(Consultation consultation);

  String condition();

  Map<String, Object> parameters();

  /** Whether what is the office's own stays hidden: who holds a case, in which visit it came. */
  default boolean isFromOutside() {
    return switch (this) {
      case OwnCases _, Tickets _ -> true;
      case Everything _, Offices _ -> false;
      case Unrestricted it -> it.sight().isFromOutside();
    };
  }

  /** What a caller may see; a caller with no such role sees nothing. */
  static Sight of(Caller caller) {
    var sight = bySide(caller);
    return caller.has(Role.OFFICE_HEAD) ? sight : new Unrestricted(sight);
  }

  private static Sight bySide(Caller caller) {
    return switch (Side.of(caller)) {
      case OFFICE -> caller.servesEveryOffice() ? new Everything() : new Offices(caller.offices());
      case STAKEHOLDERS -> new OwnCases(caller.satker(), caller.personId());
      case OM_SPAN -> new Tickets(caller.offices());
      case NEITHER -> new Tickets(Set.of());
    };
  }

  /** Only the head of the office sees what is restricted (UU PDP). */
  record Unrestricted(Sight sight) implements Sight {
    @Override
    public boolean shows(Consultation consultation) {
      return !consultation.isRestricted() && sight.shows(consultation);
    }

    @Override
    public String condition() {
      return "c.restricted = false and " + sight.condition();
    }

    @Override
    public Map<String, Object> parameters() {
      return sight.parameters();
    }
  }

  /** Somebody of the whole country. */
  record Everything() implements Sight {
    @Override
    public boolean shows(Consultation consultation) {
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

  /** Somebody of the office: the cases of the office. */
  record Offices(Set<String> codes) implements Sight {
    @Override
    public boolean shows(Consultation consultation) {
      return codes.contains(consultation.officeCode());
    }

    @Override
    public String condition() {
      return "c.officeCode in :offices";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("offices", codes);
    }
  }

  /** A stakeholder: the cases of its satker and those it sent itself. */
  record OwnCases(Optional<String> satker, UUID person) implements Sight {
    @Override
    public boolean shows(Consultation consultation) {
      return consultation.submission().createdBy().equals(person)
          || satker.filter(code -> code.equals(consultation.asker().satkerCode())).isPresent();
    }

    @Override
    public String condition() {
      return "(c.submission.createdBy = :person or c.asker.satkerCode = :ownSatker)";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("person", person, "ownSatker", satker.orElse("none"));
    }
  }

  /** OM SPAN: the HAI CSO tickets of the offices it serves. */
  record Tickets(Set<String> codes) implements Sight {
    @Override
    public boolean shows(Consultation consultation) {
      return consultation.submission().channel() == Channel.HAI_CSO
          && codes.contains(consultation.officeCode());
    }

    @Override
    public String condition() {
      return "c.submission.channel = :ticketChannel and c.officeCode in :offices";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("ticketChannel", Channel.HAI_CSO, "offices", codes);
    }
  }
}
