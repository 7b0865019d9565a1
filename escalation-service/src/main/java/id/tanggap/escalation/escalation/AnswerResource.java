package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The head answers an escalation. */
@Path("/api/v1/escalations/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class AnswerResource {

  private final EscalationDesk desk;
  private final Viewer viewer;
  private final EscalationTexts texts;

  AnswerResource(EscalationDesk desk, Viewer viewer, EscalationTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** The answer waits for the officer, who delivers it to the stakeholder (FF-7c1). */
  @POST
  @Operation(summary = "Answer an escalation; the officer delivers it")
  @RolesAllowed({SECTION_HEAD, OFFICE_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  @Idempotent
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid AnswerRequest request) {
    var escalation = desk.locked(id, seen);
    var head = viewer.asHeadFor(escalation);
    var by = viewer.asWriterOf(escalation, request.stated());
    var answer = EscalationText.answering(id, request.text(), request.cited(), by);
    var decided = escalation.answer(answer, head, by);
    texts.persist(answer);
    texts.persist(EscalationText.whyLate(id, request.stated(), by));
    return desk.showAfter(decided, escalation);
  }

  /** The head's answer and the articles it rests on (FF-4). */
  record AnswerRequest(
      @NotNull @PlainText(max = 20_000) String text,
      @Size(max = 20) @Nullable List<@NotNull @Valid CitedArticle> citations,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {

    Stated stated() {
      return Stated.occurredAt(occurredAt, reason);
    }

    List<CitedArticle> cited() {
      return citations == null ? List.of() : citations;
    }
  }
}
