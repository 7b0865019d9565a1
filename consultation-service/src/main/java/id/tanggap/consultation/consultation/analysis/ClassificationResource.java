package id.tanggap.consultation.consultation.analysis;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Action;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.CallersRoles;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.register.Topics;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * FF-3b, ON-2b: what the question is about, and by that the section concerned. A section head may
 * say so where it heads the section of the case today.
 */
@Path("/api/v1/consultations/{id}/classification")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ClassificationResource {

  private final CallersConsultations consultations;
  private final CallersRoles roles;
  private final Topics topics;
  private final Acts acts;

  ClassificationResource(
      CallersConsultations consultations, CallersRoles roles, Topics topics, Acts acts) {
    this.consultations = consultations;
    this.roles = roles;
    this.topics = topics;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "classifyQuestion",
      summary = "Gives the question a topic",
      description = "If-Match is required where a topic is replaced by another one.")
  @APIResponse(
      responseCode = "200",
      description = "The consultation with topic and section",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response classify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ClassificationRequest request) {
    var consultation = consultations.locked(id, seen);
    roles.require(Action.CLASSIFICATION, consultation);
    if (consultation.isClassified()) {
      SeenVersion.require(seen, id.toString(), consultation.sequence());
    }
    var act = acts.now();
    var topic = topics.named(request.topicCode());
    acts.record(act, consultation.classify(topic.code(), topic.sectionCode(), act));
    return consultations.ok(consultation);
  }
}
