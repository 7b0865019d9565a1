package id.tanggap.consultation.standard;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.problem.Language;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** META-2: where an office says anew what it promises to everybody. */
@Path("/api/v1/service-standards")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@RunOnVirtualThread
public class PublicationResource {

  private final Publication publication;
  private final Figures figures;
  private final Offices offices;
  private final Clock clock;

  PublicationResource(Publication publication, Figures figures, Offices offices, Clock clock) {
    this.publication = publication;
    this.figures = figures;
    this.offices = offices;
    this.clock = clock;
  }

  @PUT
  @Path("/{code}")
  @Consumes(APPLICATION_JSON)
  @RolesAllowed({ADMIN, OFFICE_HEAD})
  @Transactional
  @Operation(
      operationId = "publishServiceStandard",
      summary = "Publishes the next version of a standard of the caller's office",
      description =
          "If-Match is required. Versions there were stay and are shown for their days. Both"
              + " languages come together; what the office has not confirmed goes on being"
              + " TO_BE_CONFIRMED.")
  @APIResponse(
      responseCode = "200",
      description = "The new version, whether it holds yet or not",
      content = @Content(schema = @Schema(implementation = ServiceStandard.class)))
  public Response publish(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Valid @NotNull ServiceStandardRequest request) {
    var published = publication.publish(code, seen, request);
    var now = figures.of(offices.of(published.officeCode()), clock.instant());
    var language = Language.preferredBy(acceptLanguage);
    return Answers.ok(published.sequence(), ServiceStandard.of(published, now, language));
  }
}
