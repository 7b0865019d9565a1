package id.tanggap.consultation.consultation.view;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which consultations somebody asks for; what is left out does not narrow the list. */
public record QueueFilter(
    @QueryParam("status") List<ConsultationStatus> status,
    @QueryParam("section") @Pattern(regexp = "[A-Z0-9-]{1,20}") @Nullable String section,
    @QueryParam("holder") @Nullable UUID holder,
    @QueryParam("satker") @Pattern(regexp = "[0-9]{6}") @Nullable String satker,
    @QueryParam("channel") @Nullable Channel channel,
    @QueryParam("externalReference") @Pattern(regexp = "[A-Za-z0-9._:/#-]{1,64}")
        @Nullable String externalReference) {

  /** Adds what is asked for to a query. */
  void narrow(Conditions conditions) {
    if (!status.isEmpty()) {
      conditions.and("c.filedAs in :status", "status", status);
    }
    conditions.andIfGiven("c.sectionCode = :section", "section", section);
    conditions.andIfGiven("c.holderId = :holder", "holder", holder);
    conditions.andIfGiven("c.asker.satkerCode = :satker", "satker", satker);
    conditions.andIfGiven("c.receipt.channel = :channel", "channel", channel);
    conditions.andIfGiven(
        "c.receipt.externalReference = :externalReference", "externalReference", externalReference);
  }
}
