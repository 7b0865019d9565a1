package id.tanggap.consultation.register;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The register of offices. An office once read is kept, because only a migration changes one: it
 * spares every intake a round trip.
 */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

  private final Map<String, Office> known = new ConcurrentHashMap<>();
  private final Caller caller;

  Offices(Caller caller) {
    this.caller = caller;
  }

  /** The office of something that is in the books. */
  public Office of(String code) {
    return known(code).orElseThrow(() -> new IllegalStateException("no office " + code));
  }

  /** An office the caller works for or, as a stakeholder, may turn to; any other is not found. */
  public Office openToCaller(String code) {
    if (!caller.servesOffice(code) && Side.of(caller) != Side.STAKEHOLDERS) {
      throw notFound(code);
    }
    return known(code).orElseThrow(() -> notFound(code));
  }

  /** The codes of all offices. */
  public List<String> codes() {
    return listAll(Sort.by("code")).stream().map(Office::code).toList();
  }

  /** The date on the wall of the caller's office. */
  public LocalDate todayOfCaller(Instant now) {
    return of(ofCaller()).dateOf(now);
  }

  /** The office in whose name the caller changes what all offices share. */
  public String ofCaller() {
    return caller.offices().stream()
        .sorted()
        .filter(code -> known(code).isPresent())
        .findFirst()
        .orElseGet(() -> listAll(Sort.by("code")).getFirst().code());
  }

  private Optional<Office> known(String code) {
    return Optional.ofNullable(known.computeIfAbsent(code, this::read));
  }

  private @Nullable Office read(String code) {
    return findById(code);
  }

  private static Refusal notFound(String code) {
    return NOT_FOUND.refusal(
        new Wording("Tidak ada kantor " + code + " di sini", "No office " + code + " here"));
  }
}
