package id.tanggap.consultation.testing;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several people who press their buttons at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** The same request, ten times. */
  public static List<Response> tenTimes(Supplier<Response> request) {
    return all(Collections.nCopies(10, request));
  }

  /** Every request, let go together; their answers in the order of the requests. */
  public static List<Response> all(List<Supplier<Response>> requests) {
    var start = new CountDownLatch(requests.size());
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          requests.stream()
              .map(
                  request ->
                      people.submit(
                          () -> {
                            start.countDown();
                            start.await();
                            return request.get();
                          }))
              .toList();
      return answers.stream().map(AtOnce::answer).toList();
    }
  }

  private static Response answer(Future<Response> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
