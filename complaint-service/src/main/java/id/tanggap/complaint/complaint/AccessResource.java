package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.complaint.access.AccessTokens;
import id.tanggap.complaint.access.Attempts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a reporter in by number and receipt, for a short time. */
@Path("/api/v1/complaints/access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
@RunOnVirtualThread
class AccessResource {

  private final Attempts attempts;
  private final Door door;
  private final AccessTokens tokens;

  AccessResource(Attempts attempts, Door door, AccessTokens tokens) {
    this.attempts = attempts;
    this.door = door;
    this.tokens = tokens;
  }

  /** A wrong number and a wrong receipt are the same, also in how long the answer takes. */
  @POST
  @Operation(summary = "Get a token for one complaint by its number and receipt")
  @Extension(name = CommonAnswers.WITHOUT_KEY, value = "Changes nothing; each token is a new one.")
  @PermitAll
  @APIResponseSchema(value = AccessResponse.class, responseCode = "200")
  public Response enter(@NotNull @Valid AccessRequest request, @Context HttpServerRequest http) {
    attempts.access(http.remoteAddress());
    var id = door.opens(request.number(), request.digits()).orElseThrow(() -> NOT_FOUND.refusal());
    var expiry = tokens.expiry();
    return Response.ok(new AccessResponse(id, tokens.of(id, expiry), expiry)).build();
  }

  /** The number, and the receipt as it was shown or with blanks between. */
  record AccessRequest(
      @NotNull @Pattern(regexp = "P-[0-9]{3}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
          String number,
      @NotNull @Pattern(regexp = "[0-9]{4}([ -]?[0-9]{4}){3}") String receipt) {

    String digits() {
      return receipt.replaceAll("[ -]", "");
    }
  }

  /** A token for the header Complaint-Token, and until when it holds. */
  record AccessResponse(UUID complaintId, String token, Instant expiresAt) {}
}
