package id.tanggap.consultation.standard;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE;

import id.tanggap.api.form.Preference;
import id.tanggap.api.form.PrintedPage;
import id.tanggap.api.problem.Language;
import id.tanggap.api.throttle.Throttle;
import id.tanggap.api.version.Answers;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** META-1 to META-3: what the office has promised to everybody, for everybody to read. */
@Path("/api/v1/service-standards")
@Produces(APPLICATION_JSON)
@Tag(name = "Public")
@RunOnVirtualThread
public class ServiceStandardsResource {

  private static final int A_MINUTE = 60;
  private static final String WHAT_IT_DEPENDS_ON = "Accept, Accept-Language";

  private final Standards standards;
  private final Figures figures;
  private final Offices offices;
  private final Throttle throttle;
  private final Clock clock;

  ServiceStandardsResource(
      Standards standards, Figures figures, Offices offices, StandardConfig config, Clock clock) {
    this.standards = standards;
    this.figures = figures;
    this.offices = offices;
    this.throttle = new Throttle(config.answers(), config.period());
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Cache(maxAge = A_MINUTE)
  @ResponseHeader(name = HttpHeaders.VARY, value = WHAT_IT_DEPENDS_ON)
  @Operation(
      operationId = "listServiceStandards",
      summary = "All published standards as they hold today, without an account",
      description =
          "To be kept for a minute. Each address has a number of answers, then it is 429"
              + " too-many-attempts with Retry-After.")
  @APIResponseSchema(value = ServiceStandardList.class, responseCode = "200")
  @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
  public ServiceStandardList all(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpServerRequest request) {
    throttle.count(request.remoteAddress());
    var language = Language.preferredBy(acceptLanguage);
    var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    return new ServiceStandardList(
        standards.allValidOn(today).stream()
            .map(version -> ServiceStandardItem.of(version, language))
            .toList());
  }

  @GET
  @Path("/{code}")
  @Produces({APPLICATION_JSON, TEXT_HTML})
  @PermitAll
  @Cache(maxAge = A_MINUTE)
  @ResponseHeader(name = HttpHeaders.VARY, value = WHAT_IT_DEPENDS_ON)
  @Operation(
      operationId = "showServiceStandard",
      summary = "A published standard with its fourteen components, without an account",
      description =
          "As it holds on a day, today unless asked otherwise, with how well it is kept as of this"
              + " morning. JSON, or a page to print by Accept: text/html; Indonesian, English by"
              + " Accept-Language. What is TO_BE_CONFIRMED was not decreed. Throttled as the list.")
  @APIResponse(
      responseCode = "200",
      description = "The standard",
      content = {
        @Content(
            mediaType = APPLICATION_JSON,
            schema = @Schema(implementation = ServiceStandard.class)),
        @Content(mediaType = TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
  public Response show(
      @PathParam("code") String code,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpHeaders headers,
      @Context HttpServerRequest request) {
    throttle.count(request.remoteAddress());
    var language = Language.preferredBy(acceptLanguage);
    var office = standards.officeOf(code).map(offices::of).orElseThrow(() -> NOT_FOUND.refusal());
    var now = clock.instant();
    var version =
        standards
            .validOn(asOf == null ? office.dateOf(now) : asOf, code)
            .orElseThrow(() -> NOT_FOUND.refusal());
    var standard = ServiceStandard.of(version, figures.of(office, now), language);
    return Preference.isFor(TEXT_HTML_TYPE, headers)
        ? PrintedPage.of(new StandardPage(standard, language).render(), language)
        : Answers.ok(version.sequence(), standard);
  }

  /** All of them; there are a few for each office. */
  public record ServiceStandardList(List<ServiceStandardItem> items) {}
}
