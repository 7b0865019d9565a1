package id.tanggap.consultation.consultation.response;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.RetriedOnDeadlock;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.reference.Citations;
import id.tanggap.consultation.register.Offices;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-6, ON-5, PROD-1: the response, with which a consultation is RESOLVED. */
@Path("/api/v1/consultations/{id}/response")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ResponseResource {

  private final CallersConsultations consultations;
  private final VisitAtHand visitAtHand;
  private final GivenResponses responses;
  private final Citations citations;
  private final Contents contents;
  private final Offices offices;
  private final Acts acts;

  ResponseResource(
      CallersConsultations consultations,
      VisitAtHand visitAtHand,
      GivenResponses responses,
      Citations citations,
      Contents contents,
      Offices offices,
      Acts acts) {
    this.consultations = consultations;
    this.visitAtHand = visitAtHand;
    this.responses = responses;
    this.citations = citations;
    this.contents = contents;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @RetriedOnDeadlock
  @Transactional
  @Idempotent
  @Operation(
      operationId = "respond",
      summary = "Gives the response; the consultation is RESOLVED",
      description =
          "With closeVisit the visit of the question is closed in the same step. What is cited"
              + " must be in the register of references.")
  @APIResponse(
      responseCode = "200",
      description = "The resolved consultation",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response respond(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ResponseRequest request) {
    var visit = visitAtHand.lockedFor(id, request);
    var consultation = consultations.locked(id, seen);
    citations.require(request.published());
    var stated = Stated.occurredAt(request.occurredAt(), request.reason());
    var act = acts.at(stated, offices.of(consultation.officeCode()).zone());
    var words = contents.keep(request.text());
    var response = new GivenResponse(consultation, request, words.id(), act);
    var entry = consultation.respond(response.reply(words.digest()), act);
    responses.persist(response);
    acts.record(act, List.of(entry));
    visit.ifPresent(open -> visitAtHand.close(open, act));
    return consultations.ok(consultation);
  }
}
