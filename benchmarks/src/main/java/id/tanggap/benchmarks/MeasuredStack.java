package id.tanggap.benchmarks;

import id.tanggap.stack.PortPlan;
import id.tanggap.stack.Progress;
import id.tanggap.stack.Stack;
import id.tanggap.stack.StackFolders;
import id.tanggap.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A stack of a benchmark's own, with services as in production. */
final class MeasuredStack {

  private static final int TRIES = 60;

  private MeasuredStack() {}

  /** What is measured on it; answers the exit code. */
  interface Measurement {
    int on(Stack stack) throws Exception;
  }

  /** Starts a fresh stack in the project, measures, stops it, and ends the program. */
  static void measure(String project, Measurement measurement) throws Exception {
    var root = Path.of(project);
    var folders = StackFolders.withHome(root, root.resolve("benchmarks/target/stack"));
    var options = StackOptions.USUAL.at(PortPlan.free()).fresh().forMeasuring();
    int status;
    try (var stack = Stack.in(folders, options)) {
      stack.start(Progress.SILENT);
      letServicesKnowTheKeys(stack);
      status = measurement.on(stack);
    }
    System.exit(status);
  }

  /** A service that has asked for the issuer's keys needs the issuer no more. */
  private static void letServicesKnowTheKeys(Stack stack) throws IOException, InterruptedException {
    for (var name : stack.describe().services().keySet()) {
      var service = new Service(stack.describe(), name, "");
      var token = service.asOmspan();
      for (var left = TRIES; left > 0 && !service.knowsTheKeyOf(token); left--) {
        Thread.sleep(Duration.ofSeconds(1));
      }
    }
  }

  /** Whoever follows the events would share the two cores with the path that is measured. */
  static void letOnlyTheMeasuredWork(Stack stack) {
    stack.service("escalation-service").stop();
    stack.service("complaint-service").stop();
    stack.service("sla-monitor-service").stop();
    stack.keycloak().stop();
  }
}
