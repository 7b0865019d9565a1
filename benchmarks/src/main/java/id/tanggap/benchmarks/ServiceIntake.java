package id.tanggap.benchmarks;

import java.io.IOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The same intake through the service: authenticated, validated, committed and journalled. */
final class ServiceIntake implements Round.Client {

  private final Service service;
  private final String omspan;

  /** The ids of the cases that the service has taken in. */
  final Queue<String> taken = new ConcurrentLinkedQueue<>();

  ServiceIntake(Service service) throws IOException, InterruptedException {
    this.service = service;
    this.omspan = service.asOmspan();
  }

  @Override
  public void call() throws IOException, InterruptedException {
    receive();
  }

  /** Takes in one ticket; answers the id of its case. */
  String receive() throws IOException, InterruptedException {
    var ticket = Ticket.request("B-" + UUID.randomUUID());
    var id = service.posts(omspan, "", ticket).required("id").asText();
    taken.add(id);
    return id;
  }
}
