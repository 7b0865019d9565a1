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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The head asks the officer back. */
@Path("/api/v1/escalations/{id}/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class ReturnResource {

  private final EscalationDesk desk;
  private final Viewer viewer;
  private final EscalationTexts texts;

  ReturnResource(EscalationDesk desk, Viewer viewer, EscalationTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** Until the officer submits it again, nobody waits for the head. */
  @POST
  @Operation(summary = "Ask the officer back")
  @RolesAllowed({SECTION_HEAD, OFFICE_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  @Idempotent
  public Response giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ReturnRequest request) {
    var escalation = desk.locked(id, seen);
    var head = viewer.asHeadFor(escalation);
    var by = viewer.asWriterOf(escalation, request.stated());
    var decided = escalation.giveBack(head, by);
    texts.persist(EscalationText.of(id, TextKind.QUESTION_BACK, request.question(), by));
    texts.persist(EscalationText.whyLate(id, request.stated(), by));
    return desk.showAfter(decided, escalation);
  }

  /** What the head needs to know first. */
  record ReturnRequest(
      @NotNull @PlainText(max = 4_000) String question,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {

    Stated stated() {
      return Stated.occurredAt(occurredAt, reason);
    }
  }
}
