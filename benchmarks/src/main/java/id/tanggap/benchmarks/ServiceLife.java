package id.tanggap.benchmarks;

import java.io.IOException;

/** The six commands of a case through the service, as OM SPAN and the CSO send them. */
final class ServiceLife implements Round.Client {

  /** The CSO of the invented office. */
  private static final String CSO = "dedi";

  private static final String REPORT =
      """
      {"text":"%s","medium":"HAI_CSO","outcome":"REACHED"}\
      """
          .formatted(Ticket.REPORT);
  private static final String RESPONSE =
      """
      {"text":"%s","medium":"HAI_CSO","outcome":"ANSWERED"}\
      """
          .formatted(Ticket.RESPONSE);

  private final Service service;
  private final ServiceIntake intake;
  private final String cso;

  ServiceLife(Service service, ServiceIntake intake) throws IOException, InterruptedException {
    this.service = service;
    this.intake = intake;
    this.cso = service.as(CSO);
  }

  @Override
  public void call() throws IOException, InterruptedException {
    var id = "/" + intake.receive();
    service.posts(cso, id + "/acceptance", "{}");
    service.posts(cso, id + "/classification", "{\"topicCode\":\"PD-KONTRAK\"}");
    service.posts(cso, id + "/follow-up", "{}");
    service.posts(cso, id + "/progress-reports", REPORT);
    service.posts(cso, id + "/response", RESPONSE);
  }
}
