package id.tanggap.complaint.incident;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.people.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done about an incident: more becomes known of it, and people are told. */
@Path("/api/v1/personal-data-incidents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
class IncidentCommandsResource {

  private static final Wording NOT_BEFORE_IT_WAS_KNOWN =
      new Wording("tidak boleh sebelum diketahui", "must not be before it was known");

  private final Incidents incidents;
  private final AffectedSubjects affected;
  private final IncidentDesk desk;
  private final Offices offices;
  private final Clock clock;

  IncidentCommandsResource(
      Incidents incidents,
      AffectedSubjects affected,
      IncidentDesk desk,
      Offices offices,
      Clock clock) {
    this.incidents = incidents;
    this.affected = affected;
    this.desk = desk;
    this.offices = offices;
    this.clock = clock;
  }

  /** How it happened, what is done about it, and more people whom it affects. */
  @POST
  @Path("/amendments")
  @Operation(summary = "Add what is known by now of an incident")
  @APIResponseSchema(IncidentDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid AmendmentRequest request) {
    request.requireSomething();
    var incident = desk.taken(id, seen);
    incidents.keep(incident, incidents.accountOf(incident).with(request.how(), request.handling()));
    affected.keep(id, request.people());
    desk.record(incident.amended(now(), desk.actor()));
    return desk.show(incident);
  }

  /** The 72 hours end with it. */
  @POST
  @Path("/notification")
  @Operation(summary = "Say that those affected and the agency were told in writing")
  @APIResponseSchema(IncidentDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response notifyThem(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid NotificationRequest request) {
    var incident = desk.taken(id, seen);
    var at =
        Stated.occurredAt(request.occurredAt(), request.reason())
            .notBefore(incident.knownAt, NOT_BEFORE_IT_WAS_KNOWN)
            .honest(now(), offices.zoneOf(incident.officeCode));
    desk.record(incident.notified(incidents.accountOf(incident), at, now(), desk.actor()));
    return desk.show(incident);
  }

  private Instant now() {
    return clock.instant();
  }

  /** What was not known before; at least one of it. */
  record AmendmentRequest(
      @PlainText(max = 4_000) @Nullable String how,
      @PlainText(max = 4_000) @Nullable String handling,
      @Size(max = 500) @Nullable List<@NotNull @Valid AffectedPerson> affected) {

    List<AffectedPerson> people() {
      return affected == null ? List.of() : affected;
    }

    void requireSomething() {
      if (how == null && handling == null && people().isEmpty()) {
        throw Refusal.ofField(
            "how", new Wording("atau field lain diisi", "or another field is given"));
      }
    }
  }

  /** When it was told, where that was not just now. */
  record NotificationRequest(
      @Nullable Instant occurredAt, @PlainText(max = 4_000) @Nullable String reason) {}
}
