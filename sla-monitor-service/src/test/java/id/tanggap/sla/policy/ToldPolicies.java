package id.tanggap.sla.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.events.sla.PolicyKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Policies as the API tells them. */
@ApplicationScoped
public class ToldPolicies {

  private final Policies policies;
  private final PolicyBook book;
  private final ObjectMapper json;

  ToldPolicies(Policies policies, PolicyBook book, ObjectMapper json) {
    this.policies = policies;
    this.book = book;
    this.json = json;
  }

  public JsonNode of(PolicyKind kind, int version) {
    var policy = policies.of(kind, version);
    return json.valueToTree(PolicyResponse.of(policy, book.record(policy, null), null));
  }
}
