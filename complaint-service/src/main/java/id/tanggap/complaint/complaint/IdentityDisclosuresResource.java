package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.text.PlainText;
import id.tanggap.complaint.sealedreport.IdentityReadings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who reported in confidence is shown to the few who may know, and the book says to whom. */
@Path("/api/v1/complaints/{id}/identity-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class IdentityDisclosuresResource {

  private final Confidence confidence;
  private final IdentityReadings readings;

  IdentityDisclosuresResource(Confidence confidence, IdentityReadings readings) {
    this.confidence = confidence;
    this.readings = readings;
  }

  /** The book first, in a transaction of its own: nobody is shown it without a trace. */
  @POST
  @Operation(summary = "Show who reported in confidence, with a reason that is journalled")
  @Extension(name = CommonAnswers.WITHOUT_KEY, value = "Each reading is one more, and journalled.")
  @RolesAllowed({COMPLIANCE_OFFICER, INTEGRITY_OFFICER})
  @APIResponseSchema(value = Reporter.class, responseCode = "200")
  public Response disclose(@PathParam("id") UUID id, @NotNull @Valid DisclosureRequest request) {
    var kept = confidence.of(id);
    readings.note(id, kept.officeCode(), confidence.reader(request.reason()));
    return Response.ok(kept.reporter()).build();
  }

  /** Why it has to be known. */
  record DisclosureRequest(@NotNull @PlainText(max = 4_000) String reason) {}
}
