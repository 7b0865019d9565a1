package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.complaint.duty.PersonalDataDuties;
import id.tanggap.complaint.people.Offices;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the caller: the desk verifies, classifies and assigns, a section works. */
@Path("/api/v1/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class InboxResource {

  private final ComplaintQueries queries;
  private final Viewer viewer;
  private final PersonalDataDuties duties;
  private final Offices offices;

  InboxResource(
      ComplaintQueries queries, Viewer viewer, PersonalDataDuties duties, Offices offices) {
    this.queries = queries;
    this.viewer = viewer;
    this.duties = duties;
    this.offices = offices;
  }

  /** What is due first comes first. */
  @GET
  @Operation(summary = "List what waits for you, the nearest deadline on top")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO, ADMIN})
  @APIResponseSchema(InboxPage.class)
  @Transactional
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    viewer.asks();
    var page =
        queries.inbox(viewer.turns(), cursor, limit).map(it -> ComplaintSummary.of(it, offices));
    return InboxPage.answer(page, cursor == null ? duties.ofCaller() : List.of(), uri);
  }
}
