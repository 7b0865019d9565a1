package id.tanggap.demo;

import id.tanggap.demo.api.Api;
import java.net.URI;

/** A case as whoever has its receipt follows it: by a code, and without an account. */
record Followed(String number, String status, URI address) {

  /** With the code on the receipt that an officer prints. */
  static Followed by(Case held, Api api) {
    var receipt = api.get(held.officer(), "/consultations/" + held.id() + "/receipt");
    var path = "/tracking/" + receipt.required("trackingCode").asText();
    var tracked = api.getAsAnybody(path);
    return new Followed(
        tracked.required("number").asText(),
        tracked.required("statusText").asText(),
        api.addressOf(path));
  }

  String tell() {
    return "%nAnybody with the receipt of %s follows it (%s):%n  curl %s"
        .formatted(number, status, address);
  }
}
