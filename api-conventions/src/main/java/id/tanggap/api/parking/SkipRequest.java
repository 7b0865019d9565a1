package id.tanggap.api.parking;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;

/** Why an event is passed over; stays in the service's own database. */
public record SkipRequest(@NotNull @PlainText(max = 4_000) String reason) {}
