package id.tanggap.consultation.reference;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.register.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose references the caller reads: those of the country and of its own offices, no others. */
@ApplicationScoped
public class Scopes {

  private static final String NATIONAL = "NATIONAL";

  private final Caller caller;
  private final Offices offices;

  Scopes(Caller caller, Offices offices) {
    this.caller = caller;
    this.offices = offices;
  }

  /** As the column {@code scope} names them. */
  public String[] ofCaller() {
    var own = caller.servesEveryOffice() ? offices.codes() : caller.offices();
    return Stream.concat(Stream.of(NATIONAL), own.stream()).toArray(String[]::new);
  }

  boolean hold(Optional<String> office) {
    return office.isEmpty() || caller.servesOffice(office.get());
  }
}
