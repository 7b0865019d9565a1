package id.tanggap.sla.compliance;

import static id.tanggap.api.caller.Role.ADMIN;
import static id.tanggap.api.caller.Role.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.VIEWER_REGIONAL;

import id.tanggap.api.caller.Caller;
import id.tanggap.sla.section.OfficeSection;
import id.tanggap.sla.section.SectionHeads;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures somebody may see: of all offices, of the own ones, or of the sections one heads
 * today together with what one had in hand oneself. What is outside is not there.
 */
public sealed interface Scope {

  /** How much is in sight, for whoever reads the figures. */
  enum Extent {
    ALL_OFFICES,
    OWN_OFFICES,
    SECTIONS_HEADED,
    OWN_WORK
  }

  Extent extent();

  boolean reaches(String officeCode);

  /** In the words of a query, over office_code, section_code and officer_id. */
  String condition();

  Map<String, Object> parameters();

  /** Of what is in sight, this office alone. */
  default Scope at(String officeCode) {
    return new OneOffice(this, officeCode);
  }

  static Scope of(Caller caller, SectionHeads heads, Instant now) {
    if (Stream.of(OFFICE_HEAD, COMPLIANCE_OFFICER, ADMIN, VIEWER_REGIONAL).anyMatch(caller::has)) {
      return caller.servesEveryOffice() ? new AllOffices() : new OwnOffices(caller.offices());
    }
    var person = caller.personId();
    var headed = heads.headedBy(person, now);
    return new OwnWork(
        person,
        caller.offices(),
        headed.stream()
            .filter(it -> caller.servesOffice(it.officeCode()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Somebody of the whole country. */
  record AllOffices() implements Scope {
    @Override
    public Extent extent() {
      return Extent.ALL_OFFICES;
    }

    @Override
    public boolean reaches(String officeCode) {
      return true;
    }

    @Override
    public String condition() {
      return "true";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of();
    }
  }

  /** Somebody who answers for offices, or watches over them. */
  record OwnOffices(Set<String> codes) implements Scope {
    @Override
    public Extent extent() {
      return Extent.OWN_OFFICES;
    }

    @Override
    public boolean reaches(String officeCode) {
      return codes.contains(officeCode);
    }

    @Override
    public String condition() {
      return "office_code in (:offices)";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("offices", codes.isEmpty() ? Set.of("none") : codes);
    }
  }

  /** An officer or the head of a section; of a section only while one heads it. */
  record OwnWork(UUID person, Set<String> offices, Set<OfficeSection> headed) implements Scope {
    @Override
    public Extent extent() {
      return headed.isEmpty() ? Extent.OWN_WORK : Extent.SECTIONS_HEADED;
    }

    @Override
    public boolean reaches(String officeCode) {
      return offices.contains(officeCode) || offices.contains("*");
    }

    @Override
    public String condition() {
      return """
      (office_code in (:offices) or '*' in (:offices))
        and (officer_id = :person or office_code || '/' || section_code in (:headed))""";
    }

    @Override
    public Map<String, Object> parameters() {
      return Map.of("offices", orNone(offices.stream()), "person", person, "headed", codes());
    }

    private Set<String> codes() {
      return orNone(headed.stream().map(it -> it.officeCode() + "/" + it.sectionCode()));
    }

    /** A list in a query is never empty. */
    private static Set<String> orNone(Stream<String> codes) {
      return Stream.concat(Stream.of("none"), codes).collect(Collectors.toUnmodifiableSet());
    }
  }

  /** What is in sight of one office. */
  record OneOffice(Scope within, String code) implements Scope {
    @Override
    public Extent extent() {
      return within.extent();
    }

    @Override
    public boolean reaches(String officeCode) {
      return code.equals(officeCode) && within.reaches(officeCode);
    }

    @Override
    public String condition() {
      return "(" + within.condition() + ") and office_code = :office";
    }

    @Override
    public Map<String, Object> parameters() {
      var parameters = new HashMap<>(within.parameters());
      parameters.put("office", code);
      return parameters;
    }
  }
}
