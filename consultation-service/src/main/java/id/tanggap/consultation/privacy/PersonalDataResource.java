package id.tanggap.consultation.privacy;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people may ask of their own data, done for them by who answers for it. */
@Path("/api/v1/stakeholders/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
public class PersonalDataResource {

  private final PersonalDataDesk desk;

  PersonalDataResource(PersonalDataDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/erasure")
  @Transactional
  @Idempotent(storesAnswer = false)
  @Operation(
      operationId = "eraseStakeholder",
      summary = "Forgets a person for ever",
      description =
          "Texts, names and contacts of all its cases go, here and in escalation-service; numbers, dates"
              + " and codes stay, and every chain verifies. Refused while a case or visit is open,"
              + " with the numbers of those cases.")
  @APIResponse(
      responseCode = "200",
      description = "The profile as it is now",
      content = @Content(schema = @Schema(implementation = StakeholderDetail.class)))
  public Response erase(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    return desk.erase(id, seen);
  }

  @POST
  @Path("/correction")
  @Transactional
  @Idempotent(storesAnswer = false)
  @Operation(
      operationId = "correctStakeholder",
      summary = "Puts right what is kept of a person",
      description =
          "Journalled without the values. Needs If-Match; what is left out of the body stays as it is.")
  @APIResponse(
      responseCode = "200",
      description = "The profile as it is now",
      content = @Content(schema = @Schema(implementation = StakeholderDetail.class)))
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull CorrectionRequest request) {
    return desk.correct(id, request.correction(), seen);
  }

  @POST
  @Path("/restriction")
  @Transactional
  @Idempotent(storesAnswer = false)
  @Operation(
      operationId = "restrictStakeholder",
      summary = "Hides the data of a person",
      description = "Until it is lifted its ended cases are shown to the head of the office only.")
  @APIResponse(
      responseCode = "200",
      description = "The profile as it is now",
      content = @Content(schema = @Schema(implementation = StakeholderDetail.class)))
  public Response restrict(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    return desk.restrict(id, seen);
  }

  @POST
  @Path("/restriction-lifting")
  @Transactional
  @Idempotent(storesAnswer = false)
  @Operation(
      operationId = "liftRestriction",
      summary = "Ends a restriction",
      description = "The cases are shown again to whoever works on them.")
  @APIResponse(
      responseCode = "200",
      description = "The profile as it is now",
      content = @Content(schema = @Schema(implementation = StakeholderDetail.class)))
  public Response lift(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    return desk.liftRestriction(id, seen);
  }
}
