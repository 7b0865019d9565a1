package id.tanggap.sla.change;

import static id.tanggap.api.caller.Role.Names.ADMIN;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.sla.calendar.CalendarVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Holidays, leave, closures, extra working days, hours and complete years, each with its basis. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMIN)
@RunOnVirtualThread
class CalendarChangesResource {

  private final CalendarChanges changes;
  private final AffectedClocks affected;

  CalendarChangesResource(CalendarChanges changes, AffectedClocks affected) {
    this.changes = changes;
    this.affected = affected;
  }

  @POST
  @Path("/{officeCode}/changes")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Change the calendar of an office",
      description =
          "Makes a new version. Every open deadline of the office is worked out again by it and"
              + " never comes earlier than it was told; verdicts given stay, or are amended openly."
              + " If-Match is honoured.")
  @APIResponse(
      responseCode = "201",
      description = "The new version",
      content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
  public Response change(
      @PathParam("officeCode") String officeCode,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ChangeRequest request) {
    var made = changes.make(officeCode, seen, request.change());
    var sequence = new CalendarVersion(officeCode, made.calendarVersion()).sequence();
    return Answers.created("/api/v1/calendars/" + officeCode, sequence, made);
  }

  @POST
  @Path("/changes")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Change the calendars of all offices",
      description = "For a national decree; only for an administrator of every office.")
  @APIResponse(
      responseCode = "201",
      description = "The new version of each office",
      content = @Content(schema = @Schema(implementation = ChangeResponse.All.class)))
  public Response changeEverywhere(@NotNull @Valid ChangeRequest request) {
    var made = new ChangeResponse.All(changes.makeEverywhere(request.change()));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @POST
  @Path("/{officeCode}/changes/preview")
  @Transactional
  @Operation(
      summary = "Which open clocks a change would move",
      extensions = @Extension(name = CommonAnswers.WITHOUT_KEY, value = "Changes nothing."),
      description =
          "Changes nothing. A page may be short, or empty, and still have a nextCursor: each looks"
              + " at so many open clocks at most.")
  @APIResponse(
      responseCode = "200",
      description = "The clocks whose deadline would be another one",
      content = @Content(schema = @Schema(implementation = AffectedPage.class)))
  public AffectedPage preview(
      @PathParam("officeCode") String officeCode,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @NotNull @Valid ChangeRequest request) {
    var change = request.change();
    return affected.by(changes.drafted(officeCode, change), change, cursor, limit);
  }
}
