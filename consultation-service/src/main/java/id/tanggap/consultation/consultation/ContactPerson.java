package id.tanggap.consultation.consultation;

import id.tanggap.api.text.PlainText;
import id.tanggap.events.consultation.Medium;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** FF-7b1: whom to call back, and how. */
@Embeddable
public record ContactPerson(
    @Column(name = "contact_name") @PlainText(max = 200) @Nullable String name,
    @Column(name = "contact_medium") @Enumerated(EnumType.STRING) @NotNull Medium medium,
    @Column(name = "contact_address") @NotNull @PlainText(max = 200) String address) {}
