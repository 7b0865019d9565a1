package id.tanggap.sla.policy;

/** One value of a policy and the clause or reading it stands for. */
public record PolicySetting(String value, String clause) {}
