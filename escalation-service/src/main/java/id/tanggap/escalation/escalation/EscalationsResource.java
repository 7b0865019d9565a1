package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.page.Limit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Raises escalations, lists them and shows one. */
@Path("/api/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class EscalationsResource {

  private final NewsWait newsWait;
  private final EscalationNumbers numbers;
  private final Raising raising;
  private final EscalationQueries queries;
  private final Escalations escalations;
  private final EscalationDesk desk;
  private final Viewer viewer;
  private final DueAnswers due;
  private final Clock clock;

  EscalationsResource(
      NewsWait newsWait,
      EscalationNumbers numbers,
      Raising raising,
      EscalationQueries queries,
      Escalations escalations,
      EscalationDesk desk,
      Viewer viewer,
      DueAnswers due,
      Clock clock) {
    this.newsWait = newsWait;
    this.numbers = numbers;
    this.raising = raising;
    this.queries = queries;
    this.escalations = escalations;
    this.desk = desk;
    this.viewer = viewer;
    this.due = due;
    this.clock = clock;
  }

  /** FF-7a, ON-6a: escalates a consultation to the head of the section concerned. */
  @POST
  @Operation(summary = "Escalate a consultation to the head of the section concerned")
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @APIResponseSchema(value = EscalationDetail.class, responseCode = "201")
  public Response raise(@NotNull @Valid RaiseRequest request) {
    var now = clock.instant();
    newsWait
        .officeOnceDecidable(request.consultationId())
        .ifPresent(office -> numbers.prepare(office, now));
    return raising.raise(request);
  }

  /** The escalations that the caller may see, newest first. */
  @GET
  @Operation(summary = "List escalations, newest first")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @APIResponseSchema(EscalationPage.class)
  @Transactional
  public Response list(
      @BeanParam EscalationFilter filter,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    return queries
        .page(viewer.scope(), filter, limit)
        .map(it -> EscalationSummary.of(it, due.of(it)))
        .asResponse(uri);
  }

  /** One escalation with its texts, and what the caller can do with it. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Show an escalation and what you can do with it")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  public Response show(@PathParam("id") UUID id) {
    var escalation = escalations.findByIdOptional(id).orElseThrow(NOT_FOUND::refusal);
    viewer.requireSightOf(escalation);
    return desk.show(escalation);
  }
}
