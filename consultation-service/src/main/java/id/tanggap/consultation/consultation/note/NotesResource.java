package id.tanggap.consultation.consultation.note;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.PageOfCase;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What colleagues note about a case among themselves; no stakeholder and no OM SPAN sees it. */
@Path("/api/v1/consultations/{id}/notes")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
@RunOnVirtualThread
public class NotesResource {

  private final CallersConsultations consultations;
  private final Notes notes;
  private final Acts acts;

  NotesResource(CallersConsultations consultations, Notes notes, Acts acts) {
    this.consultations = consultations;
    this.notes = notes;
    this.acts = acts;
  }

  @POST
  @Consumes(APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "writeNote",
      summary = "Notes something about a case for colleagues",
      description = "Changes neither the case nor its version, and is never published.")
  @APIResponse(
      responseCode = "200",
      description = "The note",
      content = @Content(schema = @Schema(implementation = NoteResponse.class)))
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull NoteRequest request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    consultation.note(act);
    return Response.ok(notes.keep(consultation.id(), request.text(), act)).build();
  }

  @GET
  @Operation(operationId = "listNotes", summary = "The notes about a case, as they were written")
  @APIResponse(
      responseCode = "200",
      description = "One page of the notes",
      content = @Content(schema = @Schema(implementation = NotePage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var consultation = consultations.shown(id);
    return notes.of(new PageOfCase(consultation.id(), limit, cursor)).asResponse(uri);
  }

  /** One page of notes. */
  public record NotePage(List<NoteResponse> items, @Nullable String nextCursor) {}
}
