package id.tanggap.consultation.register;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.RetriedOnDeadlock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The register of officers, for colleagues: names leave it only towards their own office. */
@Path("/api/v1/officers")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@RunOnVirtualThread
public class OfficersResource {

  private final Officers officers;
  private final Offices offices;
  private final SectionHeads heads;
  private final Caller caller;
  private final Acts acts;

  OfficersResource(
      Officers officers, Offices offices, SectionHeads heads, Caller caller, Acts acts) {
    this.officers = officers;
    this.offices = offices;
    this.heads = heads;
    this.caller = caller;
    this.acts = acts;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @Operation(
      operationId = "listOfficers",
      summary = "The officers of the caller's offices, by office and name")
  @APIResponse(
      responseCode = "200",
      description = "One page of officers",
      content = @Content(schema = @Schema(implementation = OfficerPage.class)))
  public Response officers(
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    return officers.page(limit, cursor).map(Officer::response).asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @Operation(operationId = "getOfficer", summary = "One officer, and when it is away")
  @APIResponse(
      responseCode = "200",
      description = "The officer",
      content = @Content(schema = @Schema(implementation = OfficerResponse.class)))
  public Response officer(@PathParam("id") UUID id) {
    return answer(officers.shown(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(APPLICATION_JSON)
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @RetriedOnDeadlock
  @Transactional
  @Operation(
      operationId = "changeOfficer",
      summary = "Registers an officer, or replaces what the register says of one",
      description =
          "Without If-Match the administrator registers the account of that id as an officer of its"
              + " office. To change one, If-Match is required: the head of the office and the"
              + " administrator may change all but the office, who heads the officer's section today"
              + " the absences. From the first day of an absence on the officer's open cases are in"
              + " the pool.")
  @APIResponse(
      responseCode = "200",
      description = "The officer",
      content = @Content(schema = @Schema(implementation = OfficerResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "The officer, who is new",
      content = @Content(schema = @Schema(implementation = OfficerResponse.class)))
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull OfficerRequest request) {
    return seen == null && caller.has(Role.ADMIN) && officers.reserve(id)
        ? register(id, request)
        : change(id, seen, request);
  }

  private Response register(UUID id, OfficerRequest request) {
    var officer = Officer.newAt(offices.openToCaller(request.officeOfNew()).code(), id);
    record(officer, request, acts.now());
    officers.persist(officer);
    return Answers.created("/api/v1/officers/" + id, officer.sequence(), officer.response());
  }

  private Response change(UUID id, @Nullable SeenVersion seen, OfficerRequest request) {
    var officer = officers.locked(id);
    if (!request.fits(officer.officeCode())) {
      throw Officers.noSuch(id);
    }
    var act = acts.now();
    requireMayChange(officer, request, act);
    SeenVersion.require(seen, id.toString(), officer.sequence());
    record(officer, request, act);
    return answer(officer);
  }

  private void record(Officer officer, OfficerRequest request, Act act) {
    var today = officers.today(officer, act.occurredAt());
    acts.record(act, List.of(officer.change(request, today, act)));
    officers.handOver(officer, act.occurredAt());
  }

  private void requireMayChange(Officer officer, OfficerRequest request, Act act) {
    if (caller.has(Role.OFFICE_HEAD) || caller.has(Role.ADMIN)) {
      return;
    }
    var headed = heads.headedBy(act.personId(), act.occurredAt());
    if (officer.section().filter(headed::contains).isEmpty()) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Hari ini Anda bukan kepala seksi petugas itu",
              "You do not head the officer's section today"));
    }
    if (!officer.differsInAbsencesOnly(request)) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Kepala seksi hanya mengubah ketidakhadiran",
              "The head of a section changes the absences only"));
    }
  }

  private static Response answer(Officer officer) {
    return Answers.ok(officer.sequence(), officer.response());
  }

  /** One page of officers. */
  public record OfficerPage(List<OfficerResponse> items, @Nullable String nextCursor) {}
}
