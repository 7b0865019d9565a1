package id.tanggap.api.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; without {@code nextCursor} it is the last. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts what was fetched with {@link Limit#plusOne}: the extra item only says that more follow.
   */
  public static <T> Page<T> of(
      List<T> fetchedOneMore, Limit limit, Function<T, Cursor> positionOf) {
    if (fetchedOneMore.size() <= limit.value()) {
      return new Page<>(fetchedOneMore, null);
    }
    var items = fetchedOneMore.subList(0, limit.value());
    return new Page<>(items, positionOf.apply(items.getLast()).toString());
  }

  /** The same page with other items, in the same order. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), nextCursor);
  }

  /** 200 with {@code Link: rel="next"} when another page follows. */
  public Response asResponse(UriInfo uri) {
    var answer = Response.ok(this);
    if (nextCursor != null) {
      var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", nextCursor).build();
      answer.header(
          "Link", "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
    }
    return answer.build();
  }
}
