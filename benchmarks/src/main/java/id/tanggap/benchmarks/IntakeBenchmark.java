package id.tanggap.benchmarks;

import id.tanggap.stack.PortPlan;
import id.tanggap.stack.Progress;
import id.tanggap.stack.Stack;
import id.tanggap.stack.StackFolders;
import id.tanggap.stack.StackOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /consultations} against its own statements through plain JDBC, in turn, on one
 * server. Prints the rates of each round and the ratio of their medians; ends with 1 when an event
 * is missing on the topic or the ratio is a defect.
 */
public final class IntakeBenchmark {

  private static final int CLIENTS = 8;
  private static final Round WARM_UP = new Round(4_000, CLIENTS);
  private static final Round ROUND = new Round(4_000, CLIENTS);
  private static final int ROUNDS = 3;
  private static final double DEFECT = 0.25;

  private IntakeBenchmark() {}

  public static void main(String... arguments) throws Exception {
    var project = Path.of(arguments[0]);
    var folders = StackFolders.withHome(project, project.resolve("benchmarks/target/stack"));
    var options = StackOptions.USUAL.at(PortPlan.free()).fresh().forMeasuring();
    int status;
    try (var stack = Stack.in(folders, options)) {
      stack.start(Progress.SILENT);
      status = measure(stack);
    }
    System.exit(status);
  }

  private static int measure(Stack stack) throws Exception {
    var found = stack.describe();
    var service = new ServiceIntake(found);
    var database = stack.databaseOf("consultation-service");
    BareIntake.prepare(database);
    WARM_UP.run(service::client);
    letOnlyTheMeasuredWork(stack);
    WARM_UP.run(() -> BareIntake.on(database));

    List<Double> through = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (var round = 1; round <= ROUNDS; round++) {
      through.add(ROUND.run(service::client));
      bare.add(ROUND.run(() -> BareIntake.on(database)));
      System.out.printf(
          "round %d: service %.0f/s, bare statements %.0f/s%n",
          round, through.getLast(), bare.getLast());
    }
    var ratio = median(through) / median(bare);
    var missing = ReadBack.missing(found.kafka().bootstrapServers(), service.taken);
    System.out.printf(
        "ratio %.2f (budget 0.50, below %.2f a defect); %d events, %d missing on the topic%n",
        ratio, DEFECT, service.taken.size(), missing);
    return missing == 0 && ratio >= DEFECT ? 0 : 1;
  }

  /** Whoever follows the events would share the two cores with the path that is measured. */
  private static void letOnlyTheMeasuredWork(Stack stack) {
    stack.service("escalation-service").stop();
    stack.service("sla-monitor-service").stop();
    stack.keycloak().stop();
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().toList().get(rates.size() / 2);
  }
}
