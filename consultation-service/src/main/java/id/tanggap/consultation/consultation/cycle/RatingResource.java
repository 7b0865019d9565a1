package id.tanggap.consultation.consultation.cycle;

import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Row 17: the stakeholder rates the service it got, once for each response. */
@Path("/api/v1/consultations/{id}/rating")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class RatingResource {

  private final CallersConsultations consultations;
  private final Ratings ratings;
  private final Acts acts;

  RatingResource(CallersConsultations consultations, Ratings ratings, Acts acts) {
    this.consultations = consultations;
    this.ratings = ratings;
    this.acts = acts;
  }

  @POST
  @RolesAllowed(STAKEHOLDER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "rateService",
      summary = "Rates the service by the nine elements of the survey",
      description = "What is published names no case, no person and no time of the day.")
  @APIResponse(
      responseCode = "200",
      description = "The consultation, rated",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response rate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull RatingRequest request) {
    var consultation = consultations.locked(id, seen);
    ratings.rate(consultation, request, acts.now());
    return consultations.ok(consultation);
  }
}
