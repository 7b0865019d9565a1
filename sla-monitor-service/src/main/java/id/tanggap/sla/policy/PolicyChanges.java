package id.tanggap.sla.policy;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sla.PolicyChanged;
import id.tanggap.events.sla.PolicyKind;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import id.tanggap.sla.calendar.Calendars;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the next version of an office's policy, with its event; clocks follow it by themselves. */
@RequestScoped
class PolicyChanges {

  private final Policies policies;
  private final PolicyBook book;
  private final Calendars calendars;
  private final Caller caller;
  private final Journal journal;
  private final Instant now;

  PolicyChanges(
      Policies policies,
      PolicyBook book,
      Calendars calendars,
      Caller caller,
      Journal journal,
      Clock clock) {
    this.policies = policies;
    this.book = book;
    this.calendars = calendars;
    this.caller = caller;
    this.journal = journal;
    this.now = clock.instant();
  }

  PolicyResponse make(
      PolicyKind kind, String officeCode, @Nullable SeenVersion seen, PolicyRequest request) {
    requireMine(officeCode);
    book.lock(kind);
    var sequence = book.sequence(kind, officeCode);
    var subject = "policy-%s-%s".formatted(officeCode, kind);
    SeenVersion.require(seen, subject, sequence);
    var before = policies.inForce(officeCode, now).of(kind);
    var values = request.valuesFor(before);
    var how =
        new PolicyRecord(request.from(now), request.reach(), request.basis(), now, sequence + 1);
    var version = book.write(kind, officeCode, how, caller.actor().id(), values);
    journal.append(entry(subject, how.sequence(), officeCode, new PolicyChanged(kind, version)));
    return PolicyResponse.of(after(before, version, values), how, officeCode);
  }

  /** It is not read from the table: what is not committed yet must not be remembered. */
  private static Policy after(Policy before, int version, Map<Setting, String> values) {
    var settings = new EnumMap<Setting, PolicySetting>(before.settings());
    settings.replaceAll(
        (key, said) -> new PolicySetting(values.getOrDefault(key, said.value()), said.clause()));
    return new Policy(before.kind(), version, settings);
  }

  private Entry entry(String subject, long sequence, String officeCode, PolicyChanged event) {
    return Entry.of(
        subject, sequence, subject, officeCode, now, now, caller.actor(), event.type(), event);
  }

  private void requireMine(String officeCode) {
    if (!caller.servesOffice(officeCode) || calendars.current(officeCode).isEmpty()) {
      throw CommonProblem.NOT_FOUND.refusal();
    }
  }
}
