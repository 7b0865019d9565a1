package id.tanggap.api.parking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command did.
 *
 * @param applied how many events took effect, the later ones of the subject included
 * @param stillParked the later event that stops the subject now, if one failed
 */
public record RedrivenResponse(int applied, @Nullable UUID stillParked) {}
