package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Counts for each day how often somebody was shown the way to WISE, and nothing else (COMP-2). */
@ApplicationScoped
class WiseReferrals {

  private static final String COUNT =
      """
      INSERT INTO wise_referral (office_code, day, count) VALUES (?1, ?2, 1)
      ON CONFLICT (office_code, day) DO UPDATE SET count = wise_referral.count + 1
      """;

  private final EntityManager entities;
  private final Offices offices;
  private final Clock clock;

  WiseReferrals(EntityManager entities, Offices offices, Clock clock) {
    this.entities = entities;
    this.offices = offices;
    this.clock = clock;
  }

  @Transactional
  void count(String officeCode) {
    entities
        .createNativeQuery(COUNT)
        .setParameter(1, officeCode)
        .setParameter(2, offices.dateAt(officeCode, clock.instant()))
        .executeUpdate();
  }
}
