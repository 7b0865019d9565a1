package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** By which readings of the standard a kind of obligation is counted today. */
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class PolicyResource {

  private final Policies policies;

  PolicyResource(Policies policies) {
    this.policies = policies;
  }

  /** The current version, each value with the clause it stands for. */
  @GET
  @Path("/{kind}")
  @Transactional
  public PolicyResponse current(@PathParam("kind") ClockKind kind) {
    return PolicyResponse.of(policies.current(kind));
  }
}
