package id.tanggap.complaint.request;

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

/** Takes a request up for a command, and shows it afterwards. */
@ApplicationScoped
class DataRequestDesk {

  private final DataRequests requests;
  private final Journal journal;
  private final Deadlines deadlines;
  private final Caller caller;

  DataRequestDesk(DataRequests requests, Journal journal, Deadlines deadlines, Caller caller) {
    this.requests = requests;
    this.journal = journal;
    this.deadlines = deadlines;
    this.caller = caller;
  }

  Actor actor() {
    return caller.actor();
  }

  DataRequest taken(UUID id, @Nullable SeenVersion seen) {
    var request = requests.locked(id);
    SeenVersion.check(seen, id.toString(), request.sequence);
    return request;
  }

  void record(Entry decided) {
    journal.append(decided);
  }

  Response created(DataRequest request) {
    requests.flush();
    return Answers.created(
        "/api/v1/personal-data-requests/" + request.id, request.sequence, detail(request));
  }

  Response show(DataRequest request) {
    requests.flush();
    return Answers.ok(request.sequence, detail(request));
  }

  private DataRequestDetail detail(DataRequest request) {
    return DataRequestDetail.of(
        request,
        requests.wishKeptOf(request).orElse(null),
        deadlines.inClockHours(request.id, request.officeCode));
  }
}
