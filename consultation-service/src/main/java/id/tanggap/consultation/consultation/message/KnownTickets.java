package id.tanggap.consultation.consultation.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** R2a: many tickets at once that have their cases, and which of them bring something new. */
@ApplicationScoped
public class KnownTickets {

  private static final String SAME_WORDS =
      """
      btrim(regexp_replace(t.text, '\\s+', ' ', 'g')) = btrim(regexp_replace(k.words, '\\s+', ' ', 'g'))
      """
          .strip();

  /**
   * Served by the keys of the tables and by {@code message_of_consultation}. Words are the same in
   * whatever lines they stand: a sheet strips them and writes line ends of its own.
   */
  private static final String NEW_WORDS =
      """
      SELECT k.place FROM unnest(CAST(:cases AS uuid[]), CAST(:texts AS text[]))
               WITH ORDINALITY k (id, words, place)
       WHERE NOT EXISTS (SELECT 1 FROM consultation c JOIN content t ON t.id = c.question_id
               WHERE c.id = k.id AND %s)
         AND NOT EXISTS (SELECT 1 FROM stakeholder_message m JOIN content t ON t.id = m.content_id
               WHERE m.consultation_id = k.id AND %s)
       ORDER BY k.place
      """
          .formatted(SAME_WORDS, SAME_WORDS);

  private final EntityManager database;

  KnownTickets(EntityManager database) {
    this.database = database;
  }

  /** Those whose words stand neither in the question of their case nor in a message. */
  public List<KnownTicket> withNewWords(List<KnownTicket> tickets) {
    if (tickets.isEmpty()) {
      return List.of();
    }
    var places =
        database
            .createNativeQuery(NEW_WORDS, Long.class)
            .setParameter(
                "cases", tickets.stream().map(KnownTicket::consultationId).toArray(UUID[]::new))
            .setParameter("texts", tickets.stream().map(KnownTicket::text).toArray(String[]::new))
            .getResultList();
    return places.stream().map(place -> tickets.get(((Long) place).intValue() - 1)).toList();
  }
}
