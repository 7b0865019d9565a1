package id.tanggap.complaint.incident;

import org.jspecify.annotations.Nullable;

/** What is told of an incident: what happened, how, what was done about it, why it is told late. */
record IncidentAccount(
    String what, @Nullable String how, @Nullable String handling, @Nullable String lateReason) {

  /** What was not known before takes its place; what is not told again stays. */
  IncidentAccount with(@Nullable String nowHow, @Nullable String nowHandling) {
    return new IncidentAccount(
        what,
        nowHow == null ? how : nowHow,
        nowHandling == null ? handling : nowHandling,
        lateReason);
  }

  /** UU PDP 46: a notice says what was disclosed, when and how, and what is done about it. */
  boolean isEnoughForANotice() {
    return how != null && handling != null;
  }
}
