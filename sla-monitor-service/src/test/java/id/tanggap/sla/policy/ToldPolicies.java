package id.tanggap.sla.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.events.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Policies as the API tells them. */
@ApplicationScoped
public class ToldPolicies {

  private final Policies policies;
  private final ObjectMapper json;

  ToldPolicies(Policies policies, ObjectMapper json) {
    this.policies = policies;
    this.json = json;
  }

  public JsonNode of(ClockKind kind) {
    return json.valueToTree(PolicyResponse.of(policies.current(kind)));
  }
}
