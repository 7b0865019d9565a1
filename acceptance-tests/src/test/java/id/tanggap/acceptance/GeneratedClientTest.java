package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.tanggap.clauses.Clause;
import id.tanggap.client.ApiClient;
import id.tanggap.client.ApiException;
import id.tanggap.client.ConsultationsApi;
import id.tanggap.client.model.Acceptance;
import id.tanggap.client.model.Channel;
import id.tanggap.client.model.ClassificationRequest;
import id.tanggap.client.model.ConsultationRequest;
import id.tanggap.client.model.ConsultationStatus;
import id.tanggap.client.model.Medium;
import id.tanggap.client.model.QueueItem;
import id.tanggap.client.model.QueuePage;
import id.tanggap.client.model.ResolutionOutcome;
import id.tanggap.client.model.ResponseRequest;
import id.tanggap.client.model.StakeholderKind;
import id.tanggap.client.model.StakeholderProfile;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client that a program made of the committed document does what an integration needs. */
@AgainstTheStack
class GeneratedClientTest {

  private static final int WHOLE_PAGE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningStack stack;
  private final ConsultationsApi omspan;

  GeneratedClientTest(RunningStack stack) {
    this.stack = stack;
    this.omspan = clientOf("omspan");
  }

  @Test
  @Clause({"R2a", "PROD-1"})
  void om_span_brings_a_ticket_looks_it_up_follows_the_feed_and_reads_the_answer()
      throws ApiException {
    var reference = Work.newReference();
    var before = OffsetDateTime.now().minusMinutes(5);

    var taken = omspan.receiveConsultation(ticket(reference), reference);
    assertThat(omspan.receiveConsultation(ticket(reference), null).getId())
        .isEqualTo(taken.getId());
    assertThat(lookedUp(reference).getStatus()).isEqualTo(ConsultationStatus.RECEIVED);

    answer(taken.getId());

    assertThat(lookedUp(reference).getStatus()).isEqualTo(ConsultationStatus.RESOLVED);
    var detail = omspan.getConsultation(taken.getId());
    assertThat(detail.getResponse().getText()).isEqualTo("Ajukan ralat lewat SAKTI.");
    await().atMost(PATIENCE).until(() -> feedTells(taken.getId(), before));
  }

  @Test
  @Clause("R2a")
  void om_span_brings_tickets_of_each_of_its_offices_and_of_no_other() throws ApiException {
    var reference = Work.newReference();

    for (var office : List.of("042", "079")) {
      var taken = omspan.receiveConsultation(ticket(reference).officeCode(office), null);
      assertThat(taken.getOfficeCode()).isEqualTo(office);
    }

    var elsewhere = ticket(reference).officeCode("093");
    assertThat(
            catchThrowableOfType(
                ApiException.class, () -> omspan.receiveConsultation(elsewhere, null)))
        .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(404));
  }

  @Test
  void a_refusal_reaches_the_client_with_its_slug() {
    var unknown = UUID.randomUUID();

    assertThat(catchThrowableOfType(ApiException.class, () -> omspan.getConsultation(unknown)))
        .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(404))
        .satisfies(
            refusal ->
                assertThat(refusal.getResponseBody()).contains("urn:tanggap:problem:not-found"));
  }

  private void answer(UUID ticket) throws ApiException {
    var dedi = clientOf("dedi");
    dedi.acceptConsultation(ticket, new Acceptance(), null, null);
    var state =
        dedi.classifyQuestion(
            ticket, new ClassificationRequest().topicCode("BANK-RETUR"), null, null);
    assertThat(state.getSectionCode()).isEqualTo("BANK");
    dedi.respond(
        ticket,
        new ResponseRequest()
            .text("Ajukan ralat lewat SAKTI.")
            .outcome(ResolutionOutcome.ANSWERED)
            .medium(Medium.HAI_CSO),
        null,
        null);
  }

  private QueueItem lookedUp(String reference) throws ApiException {
    var found =
        omspan.listConsultations(
            null, null, reference, null, WHOLE_PAGE, null, null, null, null, null, null, null);
    assertThat(found.getItems()).hasSize(1);
    return found.getItems().getFirst();
  }

  /** Reads the feed from a time to its end, and whether the case is in it as it stands. */
  private boolean feedTells(UUID ticket, OffsetDateTime since) throws ApiException {
    var page = feed(null, since);
    var told = isIn(page, ticket);
    while (!page.getItems().isEmpty() && !told) {
      page = feed(page.getNextCursor(), null);
      told = isIn(page, ticket);
    }
    return told;
  }

  private QueuePage feed(@Nullable String cursor, @Nullable OffsetDateTime since)
      throws ApiException {
    return omspan.listConsultations(
        null, cursor, null, null, WHOLE_PAGE, null, null, null, null, null, null, since);
  }

  private static boolean isIn(QueuePage page, UUID ticket) {
    return page.getItems().stream()
        .anyMatch(it -> it.getId().equals(ticket) && it.getStatus() == ConsultationStatus.RESOLVED);
  }

  private static ConsultationRequest ticket(String reference) {
    return new ConsultationRequest()
        .officeCode("042")
        .channel(Channel.HAI_CSO)
        .externalReference(reference)
        .question("Retur SP2D kami belum dibayar ulang, mengapa?")
        .stakeholder(new StakeholderProfile().kind(StakeholderKind.SATKER).satkerCode("990002"));
  }

  private ConsultationsApi clientOf(String login) {
    var client = new ApiClient();
    client.updateBaseUri(stack.addressOf(Services.CONSULTATION));
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + stack.token(login)));
    return new ConsultationsApi(client);
  }
}
