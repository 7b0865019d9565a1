package id.tanggap.sla.policy;

import static id.tanggap.api.caller.Role.Names.ADMIN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sla.PolicyKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** By which readings of the standard a kind of obligation is counted. */
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class PolicyResource {

  private static final String OFFICE = "[0-9]{3}";

  private final Policies policies;
  private final PolicyBook book;
  private final PolicyChanges changes;
  private final Caller caller;
  private final Clock time;

  PolicyResource(
      Policies policies, PolicyBook book, PolicyChanges changes, Caller caller, Clock time) {
    this.policies = policies;
    this.book = book;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /**
   * The version in force in an office, each value with the clause it stands for; without an office
   * what holds where none has a reading of its own.
   */
  @GET
  @Path("/{kind}")
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "The policy",
      content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
  public Response current(
      @PathParam("kind") PolicyKind kind,
      @QueryParam("officeCode") @Pattern(regexp = OFFICE) @Nullable String officeCode) {
    if (officeCode != null && !caller.servesOffice(officeCode)) {
      throw CommonProblem.NOT_FOUND.refusal();
    }
    var policy = policies.inForce(officeCode, time.instant()).of(kind);
    var how = book.record(policy, officeCode);
    return Answers.ok(how.sequence(), PolicyResponse.of(policy, how, officeCode));
  }

  @PUT
  @Path("/{kind}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(ADMIN)
  @Transactional
  @Operation(
      summary = "Give an office another reading of the standard; takes If-Match",
      description =
          "A new version from validFrom on. With OPEN_CLOCKS it reaches clocks that run, too; none"
              + " of their deadlines comes earlier than it was told.")
  @APIResponse(
      responseCode = "200",
      description = "The version that was recorded",
      content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
  public Response change(
      @PathParam("kind") PolicyKind kind,
      @QueryParam("officeCode") @NotNull @Pattern(regexp = OFFICE) String officeCode,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid PolicyRequest request) {
    var made = changes.make(kind, officeCode, seen, request);
    return Answers.ok(book.sequence(kind, officeCode), made);
  }
}
