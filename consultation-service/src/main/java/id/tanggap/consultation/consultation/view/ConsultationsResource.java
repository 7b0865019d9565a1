package id.tanggap.consultation.consultation.view;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.version.Answers;
import id.tanggap.consultation.consultation.CallersConsultations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** The queue, one case, and what happened to it. */
@Path("/api/v1/consultations")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER, OMSPAN_INTEGRATION})
@RunOnVirtualThread
public class ConsultationsResource {

  private final ConsultationLists lists;
  private final CallersConsultations consultations;
  private final Details details;
  private final Timeline timeline;

  ConsultationsResource(
      ConsultationLists lists,
      CallersConsultations consultations,
      Details details,
      Timeline timeline) {
    this.lists = lists;
    this.consultations = consultations;
    this.details = details;
    this.timeline = timeline;
  }

  @GET
  @Operation(
      operationId = "listConsultations",
      summary = "The consultations the caller may see, the nearest deadline first",
      description =
          """
          Three orders. The queue, by nearest deadline, where no other order is asked for. With `q` \
          what a search finds: first the cases that ask it, then those where only a response says \
          it, each by nearest deadline; an erased text is not found. With `updatedSince` the feed of \
          changes.

          The feed guarantees: a reader that follows its cursor misses nothing. Every change that is \
          committed after a page was read, by whatever transaction and however long that ran, comes \
          behind the cursor of that page. A case is shown once at its latest change, so it may come \
          again, and changes between two readings come as one. Every page has a `nextCursor`, also \
          an empty one: keep it and read on from it later. A change comes when no transaction \
          that began to write before it still runs, as a rule at once. `updatedSince` only finds the \
          beginning, some minutes early if anything; filter by what does not change, because a \
          case that leaves a filter is not announced.""")
  @APIResponse(
      responseCode = "200",
      description = "One page of the queue",
      content = @Content(schema = @Schema(implementation = QueuePage.class)))
  public Response list(
      @BeanParam @Valid Reading reading,
      @BeanParam @Valid QueueFilter filter,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return lists.page(reading, filter, limit).asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getConsultation",
      summary = "One consultation, with what the caller may do and what is owed until when")
  @APIResponse(
      responseCode = "200",
      description = "The consultation",
      content = @Content(schema = @Schema(implementation = ConsultationDetail.class)))
  public Response get(@PathParam("id") UUID id) {
    var consultation = consultations.shown(id);
    return Answers.ok(consultation.sequence(), details.of(consultation));
  }

  @GET
  @Path("/{id}/timeline")
  @Operation(
      operationId = "getTimeline",
      summary = "What happened to a consultation, across all services, as it occurred")
  @APIResponse(
      responseCode = "200",
      description = "One page of the timeline",
      content = @Content(schema = @Schema(implementation = TimelinePage.class)))
  public Response timeline(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var consultation = consultations.shown(id);
    var items =
        timeline.of(consultation.id()).stream()
            .dropWhile(item -> cursor != null && !item.isAfter(cursor))
            .limit(limit.plusOne())
            .toList();
    return Page.of(items, limit, TimelineItem::position).asResponse(uri);
  }

  /** One page of the queue. */
  public record QueuePage(List<QueueItem> items, @Nullable String nextCursor) {}

  /** One page of a timeline. */
  public record TimelinePage(List<TimelineItem> items, @Nullable String nextCursor) {}
}
