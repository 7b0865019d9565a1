package id.tanggap.escalation.stage;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

/** One section in the register, as its administrator changes it through the API. */
public record Register(Person admin, String office, String section) {

  /** A section of the office in Papua. */
  public static Register of(String section) {
    return new Register(Person.ADMIN_MERAUKE, "187", section);
  }

  /** Appoints a head from a day on, without end where none is named. */
  public Response appoints(Person head, String capacity, String from, @Nullable String to) {
    return appointsBy("KEP-12/WPB.17/2026", head, capacity, from, to);
  }

  /** As {@link #appoints}, by a document of that number. */
  public Response appointsBy(
      String basis, Person head, String capacity, String from, @Nullable String to) {
    var validTo = to == null ? "" : ", \"validTo\": \"%s\"".formatted(to);
    return admin
        .sends(
            """
            {"officeCode": "%s", "personId": "%s", "capacity": "%s", "validFrom": "%s"%s,
             "basis": "%s"}
            """
                .formatted(office, head.id(), capacity, from, validTo, basis))
        .post(path() + "/appointments");
  }

  /** Ends an appointment on a day. */
  public Response ends(String appointmentId, String lastDay) {
    return admin
        .sends("{\"officeCode\": \"%s\", \"validTo\": \"%s\"}".formatted(office, lastDay))
        .post(path() + "/appointments/" + appointmentId + "/ending");
  }

  public Response seenBy(Person person) {
    return person.calls().get(path() + "?officeCode=" + office);
  }

  /** The subject of its events. */
  public String subject() {
    return office + "-" + section;
  }

  public String path() {
    return "/api/v1/sections/" + section;
  }
}
