package id.tanggap.consultation.reference.text;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.reference.ReferenceDetail;
import id.tanggap.consultation.reference.ReferenceTexts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The text of a reference, as a file. */
@Path("/api/v1/references/{id}/text")
@Produces(APPLICATION_JSON)
@Tag(name = "References")
@RunOnVirtualThread
public class ReferenceTextResource {

  private static final Set<String> TYPES =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "text/html",
          "text/plain",
          "application/octet-stream");

  private final ReceivedFiles files;
  private final FileTexts fileTexts;
  private final ReferenceTexts texts;

  ReferenceTextResource(ReceivedFiles files, FileTexts fileTexts, ReferenceTexts texts) {
    this.files = files;
    this.fileTexts = fileTexts;
    this.texts = texts;
  }

  @PUT
  @RolesAllowed(ADMIN)
  @Operation(
      operationId = "importReferenceText",
      summary = "Reads the text of a reference from a file and splits it into articles",
      description =
          """
          PDF, DOCX, HTML or plain text in UTF-8; the bytes decide what it is. If-Match is required. \
          A version that has no text yet gets this one; otherwise it begins a new version. Nothing \
          that is packed into the file is opened, and the file itself is not kept.\
          """)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "The reference with its text",
      content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    requireKnown(headers.getMediaType());
    texts.requireWritable(id, seen);
    try (var file = files.receive(body)) {
      return texts.write(id, seen, ArticleSplit.of(fileTexts.of(file.path())));
    }
  }

  /** Asked here and not by the framework, which would ask before it knows who is calling. */
  private static void requireKnown(@Nullable MediaType type) {
    if (type != null && !TYPES.contains(type.getType() + "/" + type.getSubtype())) {
      throw UNSUPPORTED_MEDIA_TYPE.refusal();
    }
  }
}
