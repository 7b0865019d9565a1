package id.tanggap.complaint.transitions;

import id.tanggap.complaint.stage.SealedLetter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every command about one sealed report, with a body that nothing is wrong with. */
enum SealedMove {
  READING("readings", "{\"reason\": \"Pemeriksaan awal.\"}"),
  TRANSFER("transfer", "{\"destination\": \"INSPECTORATE_GENERAL\"}"),
  PURGE("purge", ""),
  NAMING(
      "reported-officers", "{\"reportedOfficerIds\": [\"cbdd12f1-f5bf-5883-87d5-eb92ae87d020\"]}");

  /** The last part of the path. */
  final String noun;

  private final String body;

  SealedMove(String noun, String body) {
    this.noun = noun;
    this.body = body;
  }

  /** What the API answers to whoever sends it. */
  Response with(RequestSpecification request, SealedLetter letter) {
    return request.contentType("application/json").body(body).post(letter.path() + "/" + noun);
  }
}
