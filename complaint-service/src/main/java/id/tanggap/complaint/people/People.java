package id.tanggap.complaint.people;

import id.tanggap.events.consultation.OfficerChanged;
import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.SectionHeadAppointed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/**
 * The people of the offices by their ids: learnt from news, and asked what they are to an office.
 */
@ApplicationScoped
public class People {

  private static final String LEARN_OFFICER =
      """
      INSERT INTO known_officer (person_id, office_code, section_code, active)
      VALUES (:person, :office, :section, :active)
      ON CONFLICT (person_id) DO UPDATE SET office_code = excluded.office_code,
        section_code = excluded.section_code, active = excluded.active
      """;

  /** What it said before is kept, with the time until which it was believed. */
  private static final String LEARN_HEAD =
      """
      WITH former AS (
        INSERT INTO former_section_head
          (office_code, section_code, person_id, valid_to, believed_until)
        SELECT office_code, section_code, person_id, valid_to, :now FROM section_head
         WHERE office_code = :office AND section_code = :section AND person_id = :person
           AND capacity = :capacity AND valid_from = :from AND told < :told)
      INSERT INTO section_head
        (office_code, section_code, person_id, capacity, valid_from, valid_to, told)
      VALUES (:office, :section, :person, :capacity, :from, CAST(:to AS date), :told)
      ON CONFLICT (office_code, section_code, person_id, capacity, valid_from)
        DO UPDATE SET valid_to = excluded.valid_to, told = excluded.told
        WHERE section_head.told < excluded.told
      """;

  private static final String LEARN_HOLDER =
      """
      INSERT INTO consultation_holder (consultation_id, person_id, consultation_number)
      VALUES (:consultation, :person, :number) ON CONFLICT DO NOTHING
      """;

  private static final String STANDINGS =
      """
      SELECT 'OFFICE_HEAD' FROM ever_in_post
       WHERE office_code = :office AND person_id IN (:people) AND post = 'OFFICE_HEAD'
      UNION SELECT 'COMPLIANCE' FROM ever_in_post
       WHERE office_code = :office AND person_id IN (:people) AND post = 'COMPLIANCE_OFFICER'
      UNION SELECT 'COMPLIANCE' FROM ever_in_section
       WHERE office_code = :office AND person_id IN (:people) AND section_code = :compliance
      """;

  private static final String SECTION_IS_KNOWN =
      """
      SELECT 1 FROM section_head WHERE office_code = :office AND section_code = :section
      UNION SELECT 1 FROM known_officer WHERE office_code = :office AND section_code = :section
      """;

  private static final String HOLDS_A_POST =
      "SELECT EXISTS (SELECT 1 FROM post_holder WHERE office_code = :office AND person_id = :person)";

  private static final String STANDS_FOR = "SELECT stands_for(:person, :office, :section, :at)";

  private static final String HEADED =
      """
      SELECT DISTINCT section_code FROM section_head
       WHERE person_id = :person AND stands_for(:person, office_code, section_code, :at)
      """;

  private final Session database;
  private final PeopleConfig config;
  private final Clock clock;

  People(Session database, PeopleConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** What the register of officers says. */
  public void learn(OfficerChanged officer, String office) {
    statement(LEARN_OFFICER)
        .setParameter("person", officer.code())
        .setParameter("office", office)
        .setParameter("section", officer.sectionCode(), String.class)
        .setParameter("active", officer.active())
        .executeUpdate();
  }

  /** Somebody heads a section. */
  public void learn(SectionHeadAppointed head, String office, long told) {
    var key = new Appointment(office, head.sectionCode(), head.personId(), head.capacity());
    learn(key, head.validFrom(), head.validTo(), told);
  }

  /** Somebody's last day as a head. */
  public void learn(AppointmentEnded head, String office, long told) {
    var key = new Appointment(office, head.sectionCode(), head.personId(), head.capacity());
    learn(key, head.validFrom(), head.validTo(), told);
  }

  private void learn(Appointment head, LocalDate from, @Nullable LocalDate to, long told) {
    statement(LEARN_HEAD)
        .setParameter("office", head.office())
        .setParameter("section", head.section())
        .setParameter("person", head.person())
        .setParameter("capacity", head.capacity().name())
        .setParameter("from", from)
        .setParameter("to", to, LocalDate.class)
        .setParameter("told", told)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Somebody holds a consultation, and so has held it for ever; says whether that is new. */
  public boolean learnHolder(UUID consultationId, String number, UUID person) {
    return statement(LEARN_HOLDER)
            .setParameter("consultation", consultationId)
            .setParameter("person", person)
            .setParameter("number", number)
            .executeUpdate()
        > 0;
  }

  /** Whether a person is one of those whose post decides who reads complaints of an office. */
  public boolean holdsPost(UUID person, String office) {
    return (Boolean)
        database
            .createNativeQuery(HOLDS_A_POST, Boolean.class)
            .setParameter("office", office)
            .setParameter("person", person)
            .getSingleResult();
  }

  /** What some people are to an office, or ever were. */
  public Set<Standing> standingsOf(Collection<UUID> people, String office) {
    var found = EnumSet.noneOf(Standing.class);
    if (people.isEmpty()) {
      return found;
    }
    database
        .createNativeQuery(STANDINGS, String.class)
        .setParameter("office", office)
        .setParameterList("people", people)
        .setParameter("compliance", config.complianceSection())
        .list()
        .forEach(name -> found.add(Standing.valueOf(name)));
    return found;
  }

  /** Whether the office has a section of that code, as far as anybody has told. */
  public boolean hasSection(String office, String section) {
    return !database
        .createNativeQuery(SECTION_IS_KNOWN)
        .setParameter("office", office)
        .setParameter("section", section)
        .getResultList()
        .isEmpty();
  }

  /** Whether a person stands for a section at an instant, by appointment. */
  public boolean standsFor(UUID person, String office, String section, Instant at) {
    return (Boolean)
        database
            .createNativeQuery(STANDS_FOR, Boolean.class)
            .setParameter("person", person)
            .setParameter("office", office)
            .setParameter("section", section)
            .setParameter("at", at)
            .getSingleResult();
  }

  /** The codes of the sections a person stands for at an instant. */
  public List<String> sectionsHeadedBy(UUID person, Instant at) {
    return database
        .createNativeQuery(HEADED, String.class)
        .setParameter("person", person)
        .setParameter("at", at)
        .list();
  }

  private MutationQuery statement(String sql) {
    return database.createNativeMutationQuery(sql);
  }

  private record Appointment(String office, String section, UUID person, Capacity capacity) {}
}
