package id.tanggap.consultation.tracking;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Language;
import id.tanggap.api.throttle.Throttle;
import id.tanggap.consultation.consultation.cycle.RatingRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Follows a case by its code, for anybody who has it. */
@Path("/api/v1/tracking/{code}")
@Produces(APPLICATION_JSON)
@Tag(name = "Public")
@RunOnVirtualThread
public class TrackingResource {

  private final Trackings trackings;
  private final Throttle throttle;

  TrackingResource(Trackings trackings, TrackingConfig config) {
    this.trackings = trackings;
    this.throttle = new Throttle(config.tries(), config.period());
  }

  /** A code that nobody was given and one that must not be shown any more are the same. */
  @GET
  @PermitAll
  @Operation(
      operationId = "trackConsultation",
      summary = "Shows how far a case is, by its code and without an account",
      description =
          "Status, promise and what was done when; no words of anybody and no names. Each address"
              + " has a number of tries, then it is 429 too-many-attempts with Retry-After.")
  @APIResponseSchema(value = TrackedConsultation.class, responseCode = "200")
  @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
  public Response track(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpServerRequest request) {
    throttle.count(request.remoteAddress());
    var language = Language.preferredBy(acceptLanguage);
    return trackings
        .of(TrackingCode.typed(code), language)
        .map(tracked -> answer(tracked, language))
        .orElseThrow(() -> NOT_FOUND.refusal());
  }

  /** Once for each response, with an account or by the code. */
  @POST
  @Path("/rating")
  @Consumes(APPLICATION_JSON)
  @PermitAll
  @Transactional
  @Idempotent(storesAnswer = false)
  @Operation(
      operationId = "rateServiceByCode",
      summary = "Rates the service by the nine elements of the survey, without an account",
      description =
          "Whoever has the code answers once for each response. What is published names no case, no"
              + " person and no time of the day. Tries count as for the case itself. A replay has no"
              + " body: where the case stands is asked by its code.")
  @APIResponseSchema(value = TrackedConsultation.class, responseCode = "200")
  @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
  public Response rate(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpServerRequest request,
      @Valid @NotNull RatingRequest rating) {
    throttle.count(request.remoteAddress());
    var language = Language.preferredBy(acceptLanguage);
    return trackings
        .rate(TrackingCode.typed(code), rating, language)
        .map(tracked -> answer(tracked, language))
        .orElseThrow(() -> NOT_FOUND.refusal());
  }

  private static Response answer(TrackedConsultation tracked, Language language) {
    return Response.ok(tracked)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .build();
  }
}
