package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
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

/** The officer takes an escalation back. */
@Path("/api/v1/escalations/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class WithdrawalResource {

  private final EscalationDesk desk;
  private final Viewer viewer;
  private final EscalationTexts texts;

  WithdrawalResource(EscalationDesk desk, Viewer viewer, EscalationTexts texts) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
  }

  /** Only an open escalation can be withdrawn; the consultation goes on without it. */
  @POST
  @Operation(summary = "Take an escalation back")
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  @Idempotent
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid WithdrawalRequest request) {
    var escalation = desk.locked(id, seen);
    viewer.requireOfficerOf(escalation);
    var by = viewer.asWriter();
    var decided = escalation.withdraw(by);
    texts.persist(EscalationText.of(id, TextKind.WITHDRAWAL_REASON, request.reason(), by));
    return desk.showAfter(decided, escalation);
  }

  /** Why the answer is not needed any more. */
  record WithdrawalRequest(@NotNull @PlainText(max = 4_000) String reason) {}
}
