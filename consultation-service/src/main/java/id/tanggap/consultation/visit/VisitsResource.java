package id.tanggap.consultation.visit;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.stakeholder.Stakeholders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Visits: the waiting room of a day, a visitor at the door, a visitor at the desk (FF-1a). */
@Path("/api/v1/visits")
@Produces(APPLICATION_JSON)
@Tag(name = "Visits")
@RunOnVirtualThread
public class VisitsResource {

  private final Visits visits;
  private final Stakeholders stakeholders;
  private final Offices offices;
  private final Acts acts;

  VisitsResource(Visits visits, Stakeholders stakeholders, Offices offices, Acts acts) {
    this.visits = visits;
    this.stakeholders = stakeholders;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed(SERVICE_OFFICER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "registerVisit",
      summary = "Registers a visitor; with start the caller receives it at once")
  @APIResponse(
      responseCode = "201",
      description = "The visit, with its queue number",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  public Response register(@Valid @NotNull VisitRequest request) {
    var office = offices.openToCaller(request.officeCode());
    var act = acts.at(Stated.occurredAt(request.occurredAt(), request.reason()), office.zone());
    var place = visits.nextPlace(office, office.dateOf(act.occurredAt()));
    var visit = new Visit(place, stakeholders.keep(request.stakeholder()), act);
    var entries = new ArrayList<>(visit.registered(act));
    if (request.startsAtOnce()) {
      entries.addAll(visit.start(act));
    }
    visits.persist(visit);
    visits.requireOneOpen();
    acts.record(act, entries);
    return Answers.created("/api/v1/visits/" + visit.id(), visit.sequence(), visit.response());
  }

  @POST
  @Path("/{id}/start")
  @RolesAllowed(SERVICE_OFFICER)
  @Transactional
  @Idempotent
  @Operation(operationId = "startVisit", summary = "Receives a waiting visitor")
  @APIResponse(
      responseCode = "200",
      description = "The open visit",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  public Response start(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @Nullable VisitStart request) {
    var visit = visits.locked(id, seen);
    var stated =
        request == null
            ? Stated.occurredAt(null, null)
            : Stated.occurredAt(request.occurredAt(), request.reason());
    var act = acts.at(stated, offices.of(visit.officeCode()).zone());
    var entries = visit.start(act);
    visits.requireOneOpen();
    acts.record(act, entries);
    return visits.ok(visit);
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD})
  @Operation(
      operationId = "listVisits",
      summary = "The visits of an office on a day (default today), in the order of their numbers",
      description = "status=WAITING is the waiting room.")
  @APIResponse(
      responseCode = "200",
      description = "One page of the day's visits",
      content = @Content(schema = @Schema(implementation = VisitPage.class)))
  public Response list(
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @QueryParam("day") @Nullable LocalDate day,
      @QueryParam("status") List<VisitStatus> status,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var office = offices.openToCaller(officeCode);
    var date = day == null ? office.dateOf(acts.now().recordedAt()) : thinkable(day);
    var number = cursor == null ? 0 : cursor.smallNumber(0);
    var found = visits.inLine(new QueuePlace(office.code(), date, number), status, limit.plusOne());
    return Page.of(
            found.stream().map(Visit::response).toList(),
            limit,
            visit -> Cursor.of(Integer.toString(visit.queueNumber())))
        .asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD})
  @Operation(operationId = "getVisit", summary = "One visit")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  public Response get(@PathParam("id") UUID id) {
    return visits.ok(visits.shown(id));
  }

  private static LocalDate thinkable(LocalDate day) {
    if (day.getYear() < 2000 || day.getYear() > 2199) {
      throw Refusal.ofField(
          "day", new Wording("harus dalam tahun 2000..2199", "must be of the years 2000..2199"));
    }
    return day;
  }

  /** One page of visits. */
  public record VisitPage(List<VisitResponse> items, @Nullable String nextCursor) {}
}
