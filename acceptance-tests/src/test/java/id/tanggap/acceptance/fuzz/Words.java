package id.tanggap.acceptance.fuzz;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The words of an answer; a live stream has no end to wait for and is left at once. */
public final class Words {

  private Words() {}

  public static BodyHandler<String> ofAnAnswer() {
    return info ->
        info.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
            ? new Left()
            : BodySubscribers.ofString(StandardCharsets.UTF_8);
  }

  private static final class Left implements BodySubscriber<String> {

    @Override
    public CompletionStage<String> getBody() {
      return CompletableFuture.completedStage("");
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
      // left already
    }

    @Override
    public void onError(Throwable throwable) {
      // left already
    }

    @Override
    public void onComplete() {
      // left already
    }
  }
}
