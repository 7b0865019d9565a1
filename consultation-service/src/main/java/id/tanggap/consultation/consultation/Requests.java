package id.tanggap.consultation.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was asked of stakeholders and of other authorities, to be shown with its case. */
@ApplicationScoped
public class Requests {

  private final EntityManager database;

  Requests(EntityManager database) {
    this.database = database;
  }

  /** The requests to the stakeholder of a case, in the order they were made. */
  public List<InputRequestResponse> toTheStakeholder(UUID consultation) {
    return database
        .createQuery(
            "select distinct r from InputRequest r left join fetch r.items"
                + " where r.consultationId = :case order by r.openedAt, r.id",
            InputRequest.class)
        .setParameter("case", consultation)
        .getResultStream()
        .map(InputRequest::response)
        .toList();
  }

  /** The referrals of a case, in the order they were made. */
  public List<ReferralResponse> toAuthorities(UUID consultation) {
    return database
        .createQuery(
            "from Referral r where r.consultationId = :case order by r.referredAt, r.id",
            Referral.class)
        .setParameter("case", consultation)
        .getResultStream()
        .map(Referral::response)
        .toList();
  }
}
