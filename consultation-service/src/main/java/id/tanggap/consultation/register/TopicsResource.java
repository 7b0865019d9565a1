package id.tanggap.consultation.register;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of topics, for anybody with a token. */
@Path("/api/v1/topics")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@Authenticated
@RunOnVirtualThread
public class TopicsResource {

  private static final String CODE = "[A-Z0-9-]{1,40}";

  private final Topics topics;
  private final Offices offices;
  private final Acts acts;

  TopicsResource(Topics topics, Offices offices, Acts acts) {
    this.topics = topics;
    this.offices = offices;
    this.acts = acts;
  }

  @GET
  @Operation(operationId = "listTopics", summary = "All topics, each with its section")
  public TopicList topics() {
    return new TopicList(
        topics.listAll(Sort.by("sectionCode", "code")).stream().map(Topic::response).toList());
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getTopic", summary = "One topic with its section")
  @APIResponse(
      responseCode = "200",
      description = "The topic",
      content = @Content(schema = @Schema(implementation = TopicResponse.class)))
  public Response topic(@PathParam("code") @Pattern(regexp = CODE) String code) {
    return answer(topics.shown(code));
  }

  @PUT
  @Path("/{code}")
  @Consumes(APPLICATION_JSON)
  @RolesAllowed(ADMIN)
  @Transactional
  @Operation(
      operationId = "changeTopic",
      summary = "Registers a topic, or replaces what the register says of one",
      description =
          "Without If-Match a topic is registered, for all offices. To change one, If-Match is"
              + " required. Open cases keep the section they have (FF-7a3).")
  @APIResponse(
      responseCode = "200",
      description = "The topic",
      content = @Content(schema = @Schema(implementation = TopicResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "The topic, which is new",
      content = @Content(schema = @Schema(implementation = TopicResponse.class)))
  public Response write(
      @PathParam("code") @Pattern(regexp = CODE) String code,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull TopicRequest request) {
    return seen == null && topics.reserve(code)
        ? register(code, request)
        : change(code, seen, request);
  }

  private Response register(String code, TopicRequest request) {
    var topic = Topic.newAs(code);
    record(topic, request);
    topics.persist(topic);
    return Answers.created("/api/v1/topics/" + code, topic.sequence(), topic.response());
  }

  private Response change(String code, @Nullable SeenVersion seen, TopicRequest request) {
    var topic = topics.locked(code);
    SeenVersion.require(seen, code, topic.sequence());
    record(topic, request);
    return answer(topic);
  }

  private void record(Topic topic, TopicRequest request) {
    var act = acts.now();
    acts.record(act, List.of(topic.change(request, offices.ofCaller(), act)));
  }

  private static Response answer(Topic topic) {
    return Answers.ok(topic.sequence(), topic.response());
  }

  /** All topics; they fit on one page. */
  public record TopicList(List<TopicResponse> items) {}
}
