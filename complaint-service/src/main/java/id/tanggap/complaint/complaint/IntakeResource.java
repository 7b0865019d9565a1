package id.tanggap.complaint.complaint;

import id.tanggap.api.caller.Caller;
import id.tanggap.complaint.access.Attempts;
import id.tanggap.complaint.access.Receipts;
import id.tanggap.events.complaint.ComplaintChannel;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door for complaints, on all eight ways; nobody has to say who they are. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
@RunOnVirtualThread
class IntakeResource {

  private final Attempts attempts;
  private final Receipts receipts;
  private final Intake intake;
  private final IntakeRules rules;
  private final WiseReferrals wise;
  private final Caller caller;

  IntakeResource(
      Attempts attempts,
      Receipts receipts,
      Intake intake,
      IntakeRules rules,
      WiseReferrals wise,
      Caller caller) {
    this.attempts = attempts;
    this.receipts = receipts;
    this.intake = intake;
    this.rules = rules;
    this.wise = wise;
    this.caller = caller;
  }

  /** COMP-0: without an account, or typed in by an officer. */
  @POST
  @Operation(summary = "File a complaint, a suggestion or a comment")
  @PermitAll
  @APIResponseSchema(value = FiledResponse.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "What belongs to WISE is handed over, and nothing of it kept.",
      content = @Content(schema = @Schema(implementation = HandOverResponse.class)))
  public Response file(@NotNull @Valid IntakeRequest request, @Context HttpServerRequest http) {
    if (Submitter.of(caller, request.officeCode()) == Submitter.PUBLIC) {
      attempts.intake(http.remoteAddress());
    }
    if (request.channel() == ComplaintChannel.WISE) {
      return handOver(request);
    }
    var digits = receipts.next();
    return intake.take(request, new NewReceipt(digits, receipts.hashOf(digits)));
  }

  private Response handOver(IntakeRequest request) {
    rules.requireNoContent(request);
    wise.count(request.officeCode());
    return Response.ok(HandOverResponse.toWise()).build();
  }
}
