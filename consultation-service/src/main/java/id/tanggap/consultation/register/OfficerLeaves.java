package id.tanggap.consultation.register;

import java.util.UUID;

/** An officer is away from now on, or works here no more: its open cases go to the pool. */
public record OfficerLeaves(UUID officer) {}
