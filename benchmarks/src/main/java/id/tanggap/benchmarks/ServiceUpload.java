package id.tanggap.benchmarks;

import java.io.IOException;
import java.util.UUID;

/** OM SPAN sends a document of 20 MiB with a ticket that it has brought. */
final class ServiceUpload implements Round.Client {

  private final Service service;
  private final String omspan;
  private final String path;
  private final Runnable inTheMiddle;

  /**
   * Brings the ticket.
   *
   * @param inTheMiddle what is done when half of a document is sent
   */
  ServiceUpload(Service service, String omspan, Runnable inTheMiddle)
      throws IOException, InterruptedException {
    this.service = service;
    this.omspan = omspan;
    this.inTheMiddle = inTheMiddle;
    var ticket = service.posts(omspan, "", Ticket.request("U-" + UUID.randomUUID()));
    path = "/" + ticket.required("id").asText() + "/documents";
  }

  @Override
  public void call() throws IOException, InterruptedException {
    service.sends(omspan, path, LargePdf.FORM, LargePdf.form(inTheMiddle));
  }
}
