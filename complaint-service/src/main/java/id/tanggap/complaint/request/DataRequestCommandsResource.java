package id.tanggap.complaint.request;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.people.Offices;
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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers a request: done, or refused on a legal ground. */
@Path("/api/v1/personal-data-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
class DataRequestCommandsResource {

  private static final Wording NOT_BEFORE_ITS_RECEIPT =
      new Wording("tidak boleh sebelum diterima", "must not be before it was received");

  private final DataRequests requests;
  private final DataRequestDesk desk;
  private final Offices offices;
  private final Clock clock;

  DataRequestCommandsResource(
      DataRequests requests, DataRequestDesk desk, Offices offices, Clock clock) {
    this.requests = requests;
    this.desk = desk;
    this.offices = offices;
    this.clock = clock;
  }

  /** The 72 hours end with it. */
  @POST
  @Path("/completion")
  @Operation(summary = "Say that what was asked for is done")
  @APIResponseSchema(DataRequestDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response complete(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid CompletionRequest it) {
    var request = desk.taken(id, seen);
    var at = when(request, it.occurredAt(), it.reason());
    desk.record(request.completed(at, now(), desk.actor()));
    requests.keep(request, requests.wishOf(request).answered(it.answer()));
    return desk.show(request);
  }

  /** The ground is one the law knows, and the person is told why. */
  @POST
  @Path("/refusal")
  @Operation(summary = "Refuse a request on a legal ground")
  @APIResponseSchema(DataRequestDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response refuse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid RefusalRequest it) {
    var request = desk.taken(id, seen);
    var at = when(request, it.occurredAt(), it.reason());
    desk.record(request.refused(it.ground(), at, now(), desk.actor()));
    requests.keep(request, requests.wishOf(request).answered(it.answer()));
    return desk.show(request);
  }

  private Instant when(DataRequest request, @Nullable Instant claimed, @Nullable String reason) {
    return Stated.occurredAt(claimed, reason)
        .notBefore(request.receivedAt, NOT_BEFORE_ITS_RECEIPT)
        .honest(now(), offices.zoneOf(request.officeCode));
  }

  private Instant now() {
    return clock.instant();
  }

  /** What the person was answered, and when, where that was not just now. */
  record CompletionRequest(
      @PlainText(max = 4_000) @Nullable String answer,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {}

  /** Why it is refused, and what the person was told. */
  record RefusalRequest(
      @NotNull RefusalGround ground,
      @NotNull @PlainText(max = 4_000) String answer,
      @Nullable Instant occurredAt,
      @PlainText(max = 4_000) @Nullable String reason) {}
}
