package id.tanggap.complaint.incident;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.complaint.people.Offices;
import id.tanggap.complaint.people.Stewards;
import id.tanggap.events.complaint.PersonalDataIncidentKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records incidents of personal data, lists and shows them, and writes the notice for each. */
@Path("/api/v1/personal-data-incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
class IncidentsResource {

  private final Incidents incidents;
  private final AffectedSubjects affected;
  private final IncidentDesk desk;
  private final Stewards stewards;
  private final Offices offices;
  private final Clock clock;

  IncidentsResource(
      Incidents incidents,
      AffectedSubjects affected,
      IncidentDesk desk,
      Stewards stewards,
      Offices offices,
      Clock clock) {
    this.incidents = incidents;
    this.affected = affected;
    this.desk = desk;
    this.stewards = stewards;
    this.offices = offices;
    this.clock = clock;
  }

  /** From when it became known 72 hours run. */
  @POST
  @Operation(summary = "Record that protection of personal data failed")
  @APIResponseSchema(value = IncidentDetail.class, responseCode = "201")
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response record(@NotNull @Valid IncidentRequest request) {
    stewards.requireOffice(request.officeCode());
    var now = clock.instant();
    var knownAt =
        new Stated("knownAt", request.knownAt(), request.reason())
            .honest(now, offices.zoneOf(request.officeCode()));
    var incident = new Incident(request.officeCode(), request.kind(), knownAt, now);
    incidents.keep(incident, request.account());
    desk.record(incident.recorded(desk.actor()));
    incidents.persistAndFlush(incident);
    affected.keep(incident.id, request.people());
    return desk.created(incident);
  }

  /** Newest first. */
  @GET
  @Operation(summary = "List the incidents of your offices, newest first")
  @APIResponseSchema(IncidentPage.class)
  @Transactional
  public Response list(
      @BeanParam IncidentFilter filter,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return incidents.page(filter, limit).map(IncidentSummary::of).asResponse(uri);
  }

  /** What is told of it, and what can be done. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Show an incident")
  @APIResponseSchema(IncidentDetail.class)
  @Transactional
  public Response show(@PathParam("id") UUID id) {
    return desk.show(incidents.seen(id));
  }

  /** Whom to write to. */
  @GET
  @Path("/{id}/affected-subjects")
  @Operation(summary = "Export whom an incident affects, in the order they were recorded")
  @APIResponseSchema(AffectedPage.class)
  @Transactional
  public Response affected(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return affected.of(incidents.seen(id).id, cursor, limit).asResponse(uri);
  }

  /** To be signed and sent by the office. */
  @GET
  @Path("/{id}/notice")
  @Operation(summary = "The notice in writing, in Indonesian and English")
  @APIResponseSchema(NoticeText.class)
  @Transactional
  public Response notice(@PathParam("id") UUID id) {
    var incident = incidents.seen(id);
    var zone = offices.zoneOf(incident.officeCode);
    return Response.ok(NoticeText.of(incident, incidents.accountOf(incident), zone)).build();
  }

  /** What happened, as far as it is known, and whom it affects. */
  record IncidentRequest(
      @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @NotNull PersonalDataIncidentKind kind,
      @Nullable Instant knownAt,
      @PlainText(max = 4_000) @Nullable String reason,
      @NotNull @PlainText(max = 4_000) String what,
      @PlainText(max = 4_000) @Nullable String how,
      @PlainText(max = 4_000) @Nullable String handling,
      @Size(max = 500) @Nullable List<@NotNull @Valid AffectedPerson> affected) {

    IncidentAccount account() {
      return new IncidentAccount(what, how, handling, reason);
    }

    List<AffectedPerson> people() {
      return affected == null ? List.of() : affected;
    }
  }
}
