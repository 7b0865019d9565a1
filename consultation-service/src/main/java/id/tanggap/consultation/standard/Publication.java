package id.tanggap.consultation.standard;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.standard.ServiceStandardRequest.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** META-2: an office publishes the next version of its standard. */
@ApplicationScoped
class Publication {

  private static final Wording IN_ORDER =
      new Wording("harus nomor 1 sampai 14 berurutan", "must be numbers 1 to 14 in their order");

  private final Standards standards;
  private final Acts acts;
  private final Caller caller;

  Publication(Standards standards, Acts acts, Caller caller) {
    this.standards = standards;
    this.acts = acts;
    this.caller = caller;
  }

  StandardVersion publish(String code, @Nullable SeenVersion seen, ServiceStandardRequest request) {
    var latest =
        standards
            .lockedLatest(code)
            .filter(it -> caller.servesOffice(it.officeCode()))
            .orElseThrow(() -> NOT_FOUND.refusal());
    SeenVersion.require(seen, code, latest.sequence());
    requireInOrder(request.components());
    requireLater(request, latest);
    var next = latest.next(request);
    standards.keep(next);
    var act = acts.now();
    acts.record(act, List.of(next.published(act)));
    return next;
  }

  private static void requireInOrder(List<Component> components) {
    IntStream.range(0, components.size())
        .filter(place -> components.get(place).no() != place + 1)
        .findFirst()
        .ifPresent(
            place -> {
              var field = "components[" + place + "].no";
              throw Refusal.ofField(field, IN_ORDER);
            });
  }

  /** What was promised on a day that a later version has is not promised otherwise. */
  private static void requireLater(ServiceStandardRequest request, StandardVersion latest) {
    if (request.validFrom().isBefore(latest.validFrom())) {
      throw Refusal.ofField(
          "validFrom",
          new Wording(
              "tidak boleh sebelum " + latest.validFrom(),
              "must not be before " + latest.validFrom()));
    }
  }
}
