package id.tanggap.sla.stream;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.caller.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * All public events as they happen. Not for stakeholders: an event says which section and officer
 * has a case, and from outside nobody learns that. Nor for the regional office, which watches sums
 * and no single case.
 */
@Path("/api/v1/stream")
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN, OMSPAN_INTEGRATION})
@RunOnVirtualThread
class StreamResource {

  private final Streams streams;
  private final StreamSettings settings;
  private final Caller caller;

  StreamResource(Streams streams, StreamSettings settings, Caller caller) {
    this.streams = streams;
    this.settings = settings;
    this.caller = caller;
  }

  /** Begins now, or right after the event with the id of {@code Last-Event-ID}. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "All public events of the caller's offices as Server-Sent Events",
      description =
          """
          `event` is the type, `data` the CloudEvent as on its topic, `id` what `Last-Event-ID` \
          takes: the stream then goes on where it was, without a gap or a repetition, on any \
          instance and after any restart. A comment comes at least every fifteen seconds; it may \
          carry an `id`, too. `StreamEnded` says why a stream ends: READER_TOO_SLOW, TOKEN_EXPIRED, \
          or NEWS_UNAVAILABLE. The types are listed in docs/stream.md.""")
  @APIResponse(
      responseCode = "200",
      description = "Events until one side ends the stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  public void listen(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
      @BeanParam StreamFilter filter,
      @Context HttpServerRequest request,
      @Context SseEventSink sink,
      @Context Sse sse) {
    var wish = filter.within(Audience.of(caller));
    var from = streams.start(Optional.ofNullable(lastEventId));
    var outlet = new Outlet(sink, sse, request, settings.stall());
    streams.open(wish, from, outlet, caller.tokenLife());
  }
}
