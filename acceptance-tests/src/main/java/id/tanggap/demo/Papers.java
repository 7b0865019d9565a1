package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Form;
import id.tanggap.demo.api.Person;
import java.util.Map;

/** FF-5, ON-4: the papers that a case waits for, handed in one by one as files. */
final class Papers {

  private final Api api;

  Papers(Api api) {
    this.api = api;
  }

  /** With the last of them nothing is awaited any more. */
  void handIn(Person bringer, Case held) {
    var path = "/consultations/" + held.id();
    var request = api.get(bringer, path).required("requests").required(0);
    for (var item : request.required("items")) {
      var link = Map.of("requestId", id(request), "itemId", id(item));
      handIn(bringer, path + "/documents", link, Paper.called(item.required("name").asText()));
    }
  }

  private void handIn(Person bringer, String path, Map<String, String> link, Paper paper) {
    var told = api.handIn(bringer, new Form(path, link, paper.fileName(), paper.bytes()));
    if (!told.path("sha256").asText().equals(paper.sha256())) {
      throw new IllegalStateException(paper.fileName() + " is not kept as it was sent");
    }
  }

  private static String id(JsonNode named) {
    return named.required("id").asText();
  }
}
