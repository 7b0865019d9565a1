package id.tanggap.consultation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is kept of the code by which a case is followed without an account.
 *
 * @param hash the code's SHA-256: it finds the case of a code, and no code of a case
 * @param secret the name of the secret the code was made with
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
public record TrackingMark(
    @Column(name = "tracking_hash") byte[] hash, @Column(name = "tracking_secret") int secret) {}
