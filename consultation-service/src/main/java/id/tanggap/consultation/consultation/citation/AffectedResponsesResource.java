package id.tanggap.consultation.consultation.citation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.consultation.reference.Supersessions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The answers to look at again when a reference is revoked or amended (A-16: a correction). */
@Path("/api/v1/references/{id}/affected-responses")
@Produces(APPLICATION_JSON)
@Tag(name = "References")
@RunOnVirtualThread
public class AffectedResponsesResource {

  private final Supersessions supersessions;
  private final AffectedResponses responses;

  AffectedResponsesResource(Supersessions supersessions, AffectedResponses responses) {
    this.supersessions = supersessions;
    this.responses = responses;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @Operation(
      operationId = "listAffectedResponses",
      summary = "The answers that cited a reference as it holds no more, the latest first",
      description =
          "Of the consultations the caller may see. Nothing while the reference is in force as it"
              + " was cited.")
  @APIResponse(
      responseCode = "200",
      description = "One page of answers",
      content = @Content(schema = @Schema(implementation = AffectedPage.class)))
  public Response affected(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    return responses.page(id, supersessions.of(id), limit, cursor).asResponse(uri);
  }

  /** One page of answers. */
  public record AffectedPage(List<AffectedResponse> items, @Nullable String nextCursor) {}
}
