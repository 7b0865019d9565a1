package id.tanggap.consultation.register;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of topics, for anybody with a token. */
@Path("/api/v1/topics")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@Authenticated
@RunOnVirtualThread
public class TopicsResource {

  private final Topics topics;

  TopicsResource(Topics topics) {
    this.topics = topics;
  }

  @GET
  @Operation(operationId = "listTopics", summary = "All topics, each with its section")
  public TopicList topics() {
    return new TopicList(
        topics.listAll(Sort.by("sectionCode", "code")).stream().map(Topic::response).toList());
  }

  /** All topics; they fit on one page. */
  public record TopicList(List<TopicResponse> items) {}
}
