package id.tanggap.consultation.inbox;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the caller today. */
@Path("/api/v1/inbox")
@Produces(APPLICATION_JSON)
@Tag(name = "Own work")
@RunOnVirtualThread
public class InboxResource {

  private final InboxQuery inbox;

  InboxResource(InboxQuery inbox) {
    this.inbox = inbox;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @Operation(
      operationId = "getInbox",
      summary = "What waits for the caller, the nearest deadline first",
      description =
          "Visitors who wait, answers of section heads to deliver, promises, progress that is owed,"
              + " stakeholders to be reminded until that is reported or noted, the pool, and, in the"
              + " sections the caller heads, what nobody holds and what was missed and is owed"
              + " still.")
  @APIResponse(
      responseCode = "200",
      description = "One page of what waits",
      content = @Content(schema = @Schema(implementation = InboxPage.class)))
  public Response inbox(
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    return inbox.page(limit, cursor).asResponse(uri);
  }

  /** One page of what waits. */
  public record InboxPage(List<InboxItem> items, @Nullable String nextCursor) {}
}
