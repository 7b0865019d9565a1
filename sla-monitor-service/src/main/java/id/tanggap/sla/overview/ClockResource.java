package id.tanggap.sla.overview;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.Answers;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.clock.CaseClocks;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.derivation.DerivationResponse;
import id.tanggap.sla.facts.Cases;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What is owed, until when, how it went, and how the deadline was found. */
@Path("/api/v1/clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER, OMSPAN_INTEGRATION})
@RunOnVirtualThread
class ClockResource {

  private final VisibleClocks clocks;
  private final CaseClocks caseClocks;
  private final Cases cases;
  private final Calendars calendars;
  private final Clock time;

  ClockResource(
      VisibleClocks clocks, CaseClocks caseClocks, Cases cases, Calendars calendars, Clock time) {
    this.time = time;
    this.clocks = clocks;
    this.caseClocks = caseClocks;
    this.cases = cases;
    this.calendars = calendars;
  }

  /** The clocks the caller may see, in the order in which they began. */
  @GET
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = @Content(schema = @Schema(implementation = ClockPage.class)))
  public Response list(
      @BeanParam ClockFilter filter,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    var found = clocks.list(filter.reasonable(), cursor, limit);
    return Page.of(found, limit, clock -> Cursor.of(clock.clockId().toString()))
        .map(this::response)
        .asResponse(uri);
  }

  /** One clock. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "The clock",
      content = @Content(schema = @Schema(implementation = ClockResponse.class)))
  public Response one(@PathParam("id") UUID id) {
    var clock = visible(id);
    return Answers.ok(clock.sequence(), response(clock));
  }

  /** how the deadline of a clock was found, as steps and as a text in two languages. */
  @GET
  @Path("/{id}/derivation")
  @Transactional
  public DerivationResponse derivation(@PathParam("id") UUID id) {
    var clock = visible(id);
    var facts = cases.find(clock.consultationId()).orElseThrow();
    return DerivationResponse.of(caseClocks.deadline(clock, facts, time.instant()));
  }

  private SlaClock visible(UUID id) {
    return clocks.find(id).orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }

  private ClockResponse response(SlaClock clock) {
    var office = clock.handling().officeCode();
    var zone = calendars.of(office, clock.rules().calendarVersion()).zone();
    var response = ClockResponse.of(clock, zone);
    return clocks.sight().isFromOutside() ? response.outside() : response;
  }
}
