package id.tanggap.consultation.consultation.requests;

import id.tanggap.consultation.consultation.AskedItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the stakeholder is asked for. */
public record InputAsked(
    @NotNull @NotEmpty @Size(max = 50) List<@NotNull @Valid AskedItem> items) {}
