package id.tanggap.consultation.consultation.message;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.consultation.PageOfCase;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** FF-5b, ON-4: what the stakeholder writes about its case. */
@Path("/api/v1/consultations/{id}/messages")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class MessagesResource {

  private final CallersConsultations consultations;
  private final MessageDesk desk;
  private final Messages messages;
  private final Offices offices;
  private final Acts acts;

  MessagesResource(
      CallersConsultations consultations,
      MessageDesk desk,
      Messages messages,
      Offices offices,
      Acts acts) {
    this.consultations = consultations;
    this.desk = desk;
    this.messages = messages;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "receiveMessage",
      summary = "Takes words of the stakeholder into its case",
      description =
          "With itemId they are the piece of information that a request asked for; the last item"
              + " completes the request. A case that was closed for silence goes on.")
  @APIResponse(
      responseCode = "200",
      description = "The consultation with the message",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response receive(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull MessageRequest request) {
    var consultation = consultations.locked(id, seen);
    var act = acts.at(request.stated(), offices.of(consultation.officeCode()).zone());
    desk.take(consultation, request.text(), request.link(), act);
    return consultations.ok(consultation);
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Operation(operationId = "listMessages", summary = "The messages of a case, as they came")
  @APIResponse(
      responseCode = "200",
      description = "One page of the messages",
      content = @Content(schema = @Schema(implementation = MessagePage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var consultation = consultations.shown(id);
    return messages.of(new PageOfCase(consultation.id(), limit, cursor)).asResponse(uri);
  }

  /** One page of messages. */
  public record MessagePage(List<MessageResponse> items, @Nullable String nextCursor) {}
}
