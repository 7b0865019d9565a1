package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.page.Limit;
import id.tanggap.complaint.people.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists complaints and shows one, to whoever works on them. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
@RunOnVirtualThread
class ComplaintsResource {

  private final ComplaintQueries queries;
  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Offices offices;

  ComplaintsResource(ComplaintQueries queries, ComplaintDesk desk, Viewer viewer, Offices offices) {
    this.queries = queries;
    this.desk = desk;
    this.viewer = viewer;
    this.offices = offices;
  }

  /** The complaints that the caller may see, newest first. */
  @GET
  @Operation(summary = "List the complaints you may see, newest first")
  @APIResponseSchema(ComplaintPage.class)
  @Transactional
  public Response list(
      @BeanParam ComplaintFilter filter,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    viewer.asks();
    return queries.page(filter, limit).map(it -> ComplaintSummary.of(it, offices)).asResponse(uri);
  }

  /** One complaint with its texts, and what the caller can do with it. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Show a complaint and what you can do with it")
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  public Response show(@PathParam("id") UUID id) {
    return desk.show(id);
  }
}
