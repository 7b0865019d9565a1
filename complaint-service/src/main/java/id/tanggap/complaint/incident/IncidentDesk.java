package id.tanggap.complaint.incident;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.deadline.Deadlines;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an incident up for a command, and shows it afterwards. */
@ApplicationScoped
class IncidentDesk {

  private final Incidents incidents;
  private final AffectedSubjects affected;
  private final Journal journal;
  private final Deadlines deadlines;
  private final Caller caller;

  IncidentDesk(
      Incidents incidents,
      AffectedSubjects affected,
      Journal journal,
      Deadlines deadlines,
      Caller caller) {
    this.incidents = incidents;
    this.affected = affected;
    this.journal = journal;
    this.deadlines = deadlines;
    this.caller = caller;
  }

  Actor actor() {
    return caller.actor();
  }

  Incident taken(UUID id, @Nullable SeenVersion seen) {
    var incident = incidents.locked(id);
    SeenVersion.check(seen, id.toString(), incident.sequence);
    return incident;
  }

  void record(Entry decided) {
    journal.append(decided);
  }

  Response created(Incident incident) {
    incidents.flush();
    return Answers.created(
        "/api/v1/personal-data-incidents/" + incident.id, incident.sequence, detail(incident));
  }

  Response show(Incident incident) {
    incidents.flush();
    return Answers.ok(incident.sequence, detail(incident));
  }

  private IncidentDetail detail(Incident incident) {
    return IncidentDetail.of(
        incident,
        incidents.accountKeptOf(incident).orElse(null),
        affected.countOf(incident.id),
        deadlines.inClockHours(incident.id, incident.officeCode));
  }
}
