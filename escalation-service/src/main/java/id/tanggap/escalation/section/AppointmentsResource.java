package id.tanggap.escalation.section;

import static id.tanggap.api.caller.Role.Names.ADMIN;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appoints heads and acting heads, and ends what was appointed for longer. */
@Path("/api/v1/sections/{code}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
@RolesAllowed(ADMIN)
@RunOnVirtualThread
class AppointmentsResource {

  private final SectionDesk desk;

  AppointmentsResource(SectionDesk desk) {
    this.desk = desk;
  }

  /** FF-7a3: who is asked from a date on; the head before is so until the day before. */
  @POST
  @Operation(summary = "Appoint a head, or an acting head, of a section")
  @APIResponseSchema(value = SectionDetail.class, responseCode = "201")
  @Transactional
  @Idempotent
  public Response appoint(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid AppointmentRequest request) {
    var section = desk.locked(request.officeCode(), code);
    SeenVersion.check(seen, section.id, section.sequence);
    desk.record(
        section.appoint(
            request.personId(), request.capacity(), request.period(), request.basis(), desk.by()));
    return desk.showNew(section);
  }

  /** A head who leaves without a successor: from the day after the office head stands in. */
  @POST
  @Path("/{appointmentId}/ending")
  @Operation(summary = "End an appointment earlier than was said")
  @APIResponseSchema(SectionDetail.class)
  @Transactional
  @Idempotent
  public Response end(
      @PathParam("code") String code,
      @PathParam("appointmentId") UUID appointmentId,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid EndingRequest request) {
    var section = desk.locked(request.officeCode(), code);
    SeenVersion.check(seen, section.id, section.sequence);
    desk.record(section.end(appointmentId, request.lastDay(), desk.by()));
    return desk.show(section);
  }
}
