package id.tanggap.demo.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.api.Person;
import java.util.List;
import java.util.Map;

/** The store for whistleblowing, from outside: anybody of the staff puts in, one role looks. */
final class SealedStore {

  private static final String REPORTS = "/sealed-reports";

  private final Api api;

  SealedStore(Api api) {
    this.api = api;
  }

  JsonNode put(Person clerk, Map<String, ?> report) {
    return api.post(clerk, REPORTS, report);
  }

  /** Who may open the report of a receipt. */
  List<String> readersOf(String receipt) {
    return readersAt(REPORTS + "/" + receipt);
  }

  /** Who may open any. */
  List<String> readers() {
    return readersAt(REPORTS);
  }

  private List<String> readersAt(String path) {
    return Staff.EVERYBODY.stream()
        .filter(reader -> api.answer(reader.person(), Call.get(path)).isSuccess())
        .map(Staff.Reader::login)
        .toList();
  }
}
