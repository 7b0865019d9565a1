package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the caller: a head has to answer, an officer to submit again. */
@Path("/api/v1/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class InboxResource {

  private final InboxQueries queries;
  private final Viewer viewer;
  private final DueAnswers due;

  InboxResource(InboxQueries queries, Viewer viewer, DueAnswers due) {
    this.queries = queries;
    this.viewer = viewer;
    this.due = due;
  }

  /** the answer that is due next comes first. */
  @GET
  @Operation(summary = "List what waits for you, the next deadline first")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @APIResponseSchema(EscalationPage.class)
  @Transactional
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return queries
        .page(viewer.turns(), cursor, limit)
        .map(it -> EscalationSummary.of(it, due.of(it)))
        .asResponse(uri);
  }
}
