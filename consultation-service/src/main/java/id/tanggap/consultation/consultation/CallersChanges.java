package id.tanggap.consultation.consultation;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.change.Change;
import id.tanggap.api.change.ChangeSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** As in the timeline: outside of the office one learns what concerns oneself, not who did it. */
@ApplicationScoped
class CallersChanges implements ChangeSight {

  private final Caller caller;

  CallersChanges(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Optional<Change> seen(Change change) {
    return Sight.of(caller).isFromOutside()
        ? Optional.of(change).filter(it -> ToldOutside.includes(it.type())).map(Change::withoutRole)
        : Optional.of(change);
  }
}
