package id.tanggap.api.version;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers about a single resource, with its sequence as ETag. */
public final class Answers {

  private Answers() {}

  public static Response ok(long sequence, Object body) {
    return Response.ok(body).tag(etag(sequence)).build();
  }

  /** 201 with {@code Location}, a path on this service. */
  public static Response created(String location, long sequence, Object body) {
    return Response.created(URI.create(location)).tag(etag(sequence)).entity(body).build();
  }

  private static EntityTag etag(long sequence) {
    return new EntityTag(Long.toString(sequence));
  }
}
