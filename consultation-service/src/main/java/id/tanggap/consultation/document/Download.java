package id.tanggap.consultation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.consultation.stream.Streams;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as an answer that no browser shows or runs: a file to be saved, of the
 * type that was found in it.
 */
record Download(Document document, String name, DocumentContents contents, Streams streams) {

  private static final String NOTHING_IN_IT_RUNS = "default-src 'none'; sandbox";

  /** All of it, or the piece that is asked for. */
  Response answer(@Nullable String range, @Nullable String ifRange) {
    var fits = ifRange == null || ifRange.strip().equals("\"" + document.id() + "\"");
    var piece = ByteRange.asked(fits ? range : null, document.bytes());
    var answer = piece.isPresent() ? Response.status(206) : Response.ok();
    piece.ifPresent(it -> answer.header("Content-Range", it.of(document.bytes())));
    return with(answer, piece.orElseGet(() -> ByteRange.all(document.bytes())));
  }

  private Response with(Response.ResponseBuilder answer, ByteRange piece) {
    StreamingOutput bytes = to -> contents.write(document.contentId(), piece, to);
    return answer
        .entity(streams.counted(bytes))
        .type(document.mediaType())
        .tag(new EntityTag(document.id().toString()))
        .header(HttpHeaders.CONTENT_LENGTH, piece.length())
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", NOTHING_IN_IT_RUNS)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** RFC 6266: the name in ASCII for old clients, whole for the others. */
  private String attachment() {
    var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
    var whole = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
  }
}
