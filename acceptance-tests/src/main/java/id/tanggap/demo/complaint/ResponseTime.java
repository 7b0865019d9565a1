package id.tanggap.demo.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import java.util.Optional;

/** Within how many working days a class is answered, as the policy in force says. */
final class ResponseTime {

  private final JsonNode settings;

  private ResponseTime(JsonNode settings) {
    this.settings = settings;
  }

  static ResponseTime inForce(Api slaMonitor, Person asker) {
    return new ResponseTime(slaMonitor.get(asker, "/policies/COMPLAINT_RESPONSE").path("settings"));
  }

  /** None for what the office does not answer. */
  Optional<Integer> of(String complaintClass) {
    return switch (complaintClass) {
      case "INFORMATION_REQUEST" -> setting("informationWorkingDays");
      case "ASPIRATION" -> setting("aspirationWorkingDays");
      case "COMPLAINT_NON_SUPERVISORY" -> setting("nonSupervisoryWorkingDays");
      case "COMPLAINT_SUPERVISORY" -> setting("supervisoryWorkingDays");
      default -> Optional.empty();
    };
  }

  private Optional<Integer> setting(String key) {
    return Optional.of(settings.path(key).path("value").asInt());
  }
}
