package id.tanggap.api.parking;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.journal.Ids;
import id.tanggap.journal.ParkedEvent;
import id.tanggap.journal.ParkedEvents;
import id.tanggap.journal.Redriven;
import id.tanggap.journal.Redriving;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Events of other services that this one could not apply, of the administrator's offices. */
@Path("/api/v1/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parked events")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class ParkedEventsResource {

  private final ParkedEvents parked;
  private final Redriving redriving;
  private final Caller caller;
  private final String consumer;

  ParkedEventsResource(
      ParkedEvents parked,
      Redriving redriving,
      Caller caller,
      @ConfigProperty(name = "tanggap.journal.source") String consumer) {
    this.parked = parked;
    this.redriving = redriving;
    this.caller = caller;
    this.consumer = consumer;
  }

  @GET
  @Operation(
      operationId = "listParkedEvents",
      summary = "The events that stop their subject, the earliest parked first")
  @APIResponseSchema(ParkedEventPage.class)
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    var after = cursor == null ? Ids.LOWEST : cursor.uuid(0);
    var fetched = parked.firstOnes(after, limit.plusOne(), caller.offices());
    return Page.of(fetched, limit, it -> Cursor.of(it.id().toString()))
        .map(it -> ParkedEventResponse.of(it, consumer))
        .asResponse(uri);
  }

  @POST
  @Path("/{id}/redrive")
  @Transactional
  @Idempotent
  @Operation(
      operationId = "redriveParkedEvent",
      summary = "Applies the event again, and then the later ones of its subject")
  @APIResponseSchema(RedrivenResponse.class)
  public Response redrive(@PathParam("id") UUID id) {
    return answer(redriving.redrive(mine(id)));
  }

  @POST
  @Path("/{id}/skip")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "skipParkedEvent",
      summary = "Passes over the event, journalled, and applies the later ones of its subject")
  @APIResponseSchema(RedrivenResponse.class)
  public Response skip(@PathParam("id") UUID id, @Valid SkipRequest request) {
    return answer(redriving.skip(mine(id), caller.actor(), request.reason()));
  }

  /** Of a record that is no event nobody knows the office; any administrator may see it. */
  private ParkedEvent mine(UUID id) {
    return parked
        .find(id)
        .filter(it -> it.office() == null || caller.servesOffice(it.office()))
        .orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }

  private static Response answer(Redriven result) {
    return switch (result.outcome()) {
      case DONE ->
          Response.ok(new RedrivenResponse(result.applied(), result.stillParked())).build();
      case STILL_FAILS -> throw ParkingProblem.EVENT_STILL_FAILS.refusal();
      case WAITS_BEHIND_ANOTHER -> throw ParkingProblem.WAITS_BEHIND_ANOTHER.refusal();
      case NOBODY_READS_IT -> throw ParkingProblem.EVENT_UNREADABLE.refusal();
      case GONE -> throw CommonProblem.NOT_FOUND.refusal();
    };
  }
}
