package id.tanggap.complaint.request;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Limit;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.complaint.people.Offices;
import id.tanggap.complaint.people.Stewards;
import id.tanggap.events.complaint.PersonalDataRequestKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records requests of people about their own data, lists and shows them. */
@Path("/api/v1/personal-data-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
@RolesAllowed({OFFICE_HEAD, ADMIN})
@RunOnVirtualThread
class DataRequestsResource {

  private final DataRequests requests;
  private final DataRequestDesk desk;
  private final Stewards stewards;
  private final Offices offices;
  private final Clock clock;

  DataRequestsResource(
      DataRequests requests,
      DataRequestDesk desk,
      Stewards stewards,
      Offices offices,
      Clock clock) {
    this.requests = requests;
    this.desk = desk;
    this.stewards = stewards;
    this.offices = offices;
    this.clock = clock;
  }

  /** From when it was received 72 hours run. */
  @POST
  @Operation(summary = "Record that somebody asks to see, correct, erase or restrict the own data")
  @APIResponseSchema(value = DataRequestDetail.class, responseCode = "201")
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response receive(@NotNull @Valid NewRequest it) {
    stewards.requireOffice(it.officeCode());
    var now = clock.instant();
    var receivedAt =
        new Stated("receivedAt", it.receivedAt(), it.reason())
            .honest(now, offices.zoneOf(it.officeCode()));
    var request = new DataRequest(it.officeCode(), it.kind(), receivedAt, now);
    requests.keep(request, it.told());
    desk.record(request.received(desk.actor()));
    requests.persist(request);
    return desk.created(request);
  }

  /** Newest first. */
  @GET
  @Operation(summary = "List the requests of your offices, newest first")
  @APIResponseSchema(DataRequestPage.class)
  @Transactional
  public Response list(
      @BeanParam DataRequestFilter filter,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return requests.page(filter, limit).map(DataRequestSummary::of).asResponse(uri);
  }

  /** Who asks, what for, and what can be done. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Show a request")
  @APIResponseSchema(DataRequestDetail.class)
  @Transactional
  public Response show(@PathParam("id") UUID id) {
    return desk.show(requests.seen(id));
  }

  /** Who asks for what, and under which ids of consultation-service the person is kept. */
  record NewRequest(
      @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @NotNull PersonalDataRequestKind kind,
      @Nullable Instant receivedAt,
      @PlainText(max = 4_000) @Nullable String reason,
      @NotNull @Valid Requester requester,
      @PlainText(max = 4_000) @Nullable String wish,
      @Size(max = 100) @Nullable List<@NotNull UUID> stakeholderIds) {

    Wish told() {
      var ids = stakeholderIds == null ? List.<UUID>of() : stakeholderIds;
      return new Wish(requester, wish, ids, null, reason);
    }
  }
}
