package id.tanggap.consultation.reference.search;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-4, ON-3: the officer looks for the answer in regulations and technical guides. */
@Path("/api/v1/references")
@Produces(APPLICATION_JSON)
@Tag(name = "References")
@RunOnVirtualThread
public class ReferenceSearchResource {

  private final ReferenceSearch search;
  private final Offices offices;
  private final Clock clock;

  ReferenceSearchResource(ReferenceSearch search, Offices offices, Clock clock) {
    this.search = search;
    this.offices = offices;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @Operation(
      operationId = "listReferences",
      summary = "The references in force on a date, or the best of them for what is searched",
      description =
          """
          References of the country and of the caller's offices. Without `q` all of them by number, \
          page by page. With `q` the twenty best at most, without further pages: any word may be \
          missing, a rare word says more than a usual one, the title more than a heading and that \
          more than the text; the last word may be unfinished and a word may have a typing slip. \
          `asOf` asks for what was in force on that date; without it, today.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "One page of references",
      content = @Content(schema = @Schema(implementation = ReferencePage.class)))
  public Response references(
      @QueryParam("q") @PlainText(max = 1_000) @Nullable String words,
      @QueryParam("asOf") @Nullable LocalDate asked,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var asOf = asked == null ? offices.todayOfCaller(clock.instant()) : asked;
    return words == null
        ? search.all(asOf, limit, cursor).asResponse(uri)
        : new Page<>(search.best(words, asOf, limit), null).asResponse(uri);
  }

  /** One page of references. */
  public record ReferencePage(List<ReferenceFound> items, @Nullable String nextCursor) {}
}
