package id.tanggap.stack;

import id.tanggap.stack.machine.Part;
import id.tanggap.stack.service.ServiceProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a start: PostgreSQL, Kafka and the unpacking of Keycloak at once, then Keycloak and
 * the services at once, because no service needs Keycloak to start.
 */
final class StackStart {

  private static final String KEYCLOAK_PROGRAM = "Keycloak's program";

  private final Stack stack;
  private final Progress progress;
  private final Executor threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());

  StackStart(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
  }

  /** Returns when all are ready, throws as soon as one fails. */
  void run() {
    var database = after(List.of(), () -> start(stack.postgres()));
    var broker = after(List.of(), () -> start(stack.broker()));
    var program = after(List.of(), this::prepareKeycloakProgram);
    var all = new ArrayList<>(List.of(database, broker, program));
    all.add(after(List.of(database, program), this::startKeycloak));
    for (var service : stack.programs()) {
      all.add(after(List.of(database, broker), () -> start(service)));
    }
    allOrFirstFailure(all);
  }

  private void prepareKeycloakProgram() {
    progress.waitingFor(KEYCLOAK_PROGRAM);
    stack.prepareKeycloakProgram();
    progress.ready(KEYCLOAK_PROGRAM);
  }

  private void startKeycloak() {
    stack.prepareRealm();
    start(stack.keycloak());
  }

  private void start(ServiceProcess service) {
    stack.databases().provide(service.database().name());
    start(stack.service(service.name()));
  }

  private void start(Part part) {
    progress.waitingFor(part.name());
    stack.starter().start(part);
    progress.ready(part.name());
  }

  private CompletableFuture<Void> after(List<CompletableFuture<Void>> before, Runnable step) {
    return allOf(before).thenRunAsync(step, threads);
  }

  private static void allOrFirstFailure(List<CompletableFuture<Void>> steps) {
    var end = new CompletableFuture<Void>();
    for (var step : steps) {
      step.whenComplete((done, failure) -> failAlso(end, failure));
    }
    allOf(steps).whenComplete((done, failure) -> end.complete(done));
    try {
      end.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void failAlso(CompletableFuture<Void> end, @Nullable Throwable failure) {
    if (failure != null) {
      end.completeExceptionally(failure);
    }
  }

  private static CompletableFuture<Void> allOf(List<CompletableFuture<Void>> steps) {
    return CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new));
  }
}
