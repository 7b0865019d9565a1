package id.tanggap.consultation.register;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The register of topics. */
@ApplicationScoped
public class Topics implements PanacheRepositoryBase<Topic, String> {

  /** One registers at a time: of two who are sent one code at once, the second finds it there. */
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('topic ' || :code, 0))";

  /** The topic a caller names in {@code topicCode}; one that is unknown or retired is bad input. */
  public Topic named(String code) {
    return find("code = ?1 and active", code)
        .singleResultOptional()
        .orElseThrow(
            () ->
                INVALID_INPUT
                    .refusal(
                        new Wording(
                            "Tidak ada topik itu; lihat daftarnya di GET /api/v1/topics",
                            "No such topic; GET /api/v1/topics lists them"))
                    .violation(
                        "topicCode",
                        new Wording(
                            "harus berupa kode dalam daftar topik",
                            "must be a code of the register of topics")));
  }

  Topic shown(String code) {
    return findByIdOptional(code).orElseThrow(() -> noSuch(code));
  }

  Topic locked(String code) {
    return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> noSuch(code));
  }

  /** Whether no topic has this code; nobody else registers it meanwhile. */
  boolean reserve(String code) {
    getEntityManager()
        .createNativeQuery(LOCK, Object.class)
        .setParameter("code", code)
        .getSingleResult();
    return findByIdOptional(code).isEmpty();
  }

  private static Refusal noSuch(String code) {
    return NOT_FOUND.refusal(new Wording("Tidak ada topik " + code, "No topic " + code));
  }
}
