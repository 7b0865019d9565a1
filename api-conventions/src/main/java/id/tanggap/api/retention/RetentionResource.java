package id.tanggap.api.retention;

import static id.tanggap.api.caller.Role.Names.ADMIN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.retention.RetentionRun.Outcome;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases what has outlived its time; {@code ./retain} calls it until nothing is left. */
@Path("/api/v1/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed(ADMIN)
@RunOnVirtualThread
public class RetentionResource {

  private final RetentionRun run;
  private final Caller caller;

  RetentionResource(RetentionRun run, Caller caller) {
    this.run = run;
    this.caller = caller;
  }

  /** What is open is never touched. How much there was is not said, as the caller may not know. */
  @POST
  @Extension(name = CommonAnswers.WITHOUT_KEY, value = "To send it again erases what is left.")
  @Operation(
      summary = "Erase what has outlived its time, of your offices; send it again until complete")
  @APIResponseSchema(value = RetentionResponse.class, responseCode = "200")
  public Response run() {
    var outcome = run.erase(caller.offices());
    return Response.ok(
            new RetentionResponse(outcome == Outcome.COMPLETE, outcome == Outcome.FAILED))
        .build();
  }

  /** Whether nothing is left that has outlived its time, and whether something would not go. */
  record RetentionResponse(boolean complete, boolean failed) {}
}
