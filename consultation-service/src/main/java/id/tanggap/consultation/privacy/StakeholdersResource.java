package id.tanggap.consultation.privacy;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.Answers;
import id.tanggap.consultation.privacy.FoundStakeholders.FoundStakeholder;
import id.tanggap.consultation.privacy.FoundStakeholders.FoundStakeholderPage;
import id.tanggap.consultation.privacy.IdentityReadings.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finds a person who asks for the own data, and hands over all that is held. */
@Path("/api/v1/stakeholders")
@Produces(APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
public class StakeholdersResource {

  private final FoundStakeholders found;
  private final DataSubjects subjects;
  private final PersonalDataExports exports;
  private final IdentityReadings readings;

  StakeholdersResource(
      FoundStakeholders found,
      DataSubjects subjects,
      PersonalDataExports exports,
      IdentityReadings readings) {
    this.found = found;
    this.subjects = subjects;
    this.exports = exports;
    this.readings = readings;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "findStakeholders",
      summary = "Finds under which ids a person is kept",
      description =
          "By a part of the name, organisation, contact or contact person, or by the code of the"
              + " satker. Each visit and each case has a profile of its own.")
  @APIResponse(
      responseCode = "200",
      description = "A page of profiles",
      content = @Content(schema = @Schema(implementation = FoundStakeholderPage.class)))
  public Response find(
      @QueryParam("q") @NotNull @PlainText(max = 200) String words,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    var page = found.page(words, cursor, limit);
    readings.note(Shown.FOUND, page.items().stream().map(FoundStakeholder::id).toList());
    return page.asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      operationId = "showStakeholder",
      summary = "Shows a profile with its visits and consultations")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content = @Content(schema = @Schema(implementation = StakeholderDetail.class)))
  public Response show(@PathParam("id") UUID id) {
    var subject = subjects.seen(id);
    readings.note(Shown.PROFILE, id);
    return Answers.ok(subject.profile().sequence(), StakeholderDetail.of(subject));
  }

  @GET
  @Path("/{id}/personal-data")
  @Transactional
  @Operation(
      operationId = "exportPersonalData",
      summary = "Hands over all that this service holds of a person",
      description =
          "What was asked of a section head stands in escalation-service, under the ids of the"
              + " consultations.")
  @APIResponse(
      responseCode = "200",
      description = "All that is held",
      content = @Content(schema = @Schema(implementation = PersonalData.class)))
  public Response export(@PathParam("id") UUID id) {
    var held = exports.of(subjects.seen(id));
    readings.note(Shown.ALL_DATA, id);
    return Response.ok(held).build();
  }
}
