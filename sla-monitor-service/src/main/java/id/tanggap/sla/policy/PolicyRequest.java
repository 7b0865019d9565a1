package id.tanggap.sla.policy;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.sla.basis.Basis;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is to say: every setting of its kind, written as it is shown. Without {@code
 * validFrom} it holds at once.
 */
record PolicyRequest(
    @NotNull @Size(min = 1, max = 20) Map<String, @Nullable String> settings,
    @Nullable Instant validFrom,
    @NotNull Reach reach,
    @NotNull @Basis String basis) {

  /** Refuses a setting that the kind does not have, one that is missing, and a bad value. */
  Map<Setting, String> valuesFor(Policy policy) {
    var wrong = new TreeMap<String, Wording>();
    var keys = new TreeSet<>(settings.keySet());
    var values = new EnumMap<Setting, String>(Setting.class);
    for (var setting : policy.settings().keySet()) {
      var value = settings.get(setting.key());
      keys.remove(setting.key());
      if (value == null) {
        wrong.put(fieldOf(setting), new Wording("wajib diisi", "is required"));
      } else if (!setting.permitted().permits(value)) {
        wrong.put(fieldOf(setting), Wording.same(setting.permitted().words()));
      } else {
        values.put(setting, value);
      }
    }
    if (!keys.isEmpty()) {
      wrong.put(
          "settings", new Wording("memuat yang bukan bagiannya", "hold what is no part of it"));
    }
    requireRemindersInOrder(values, wrong);
    if (!wrong.isEmpty()) {
      throw refusal(wrong);
    }
    return values;
  }

  /** A policy changes nothing that has been. */
  Instant from(Instant now) {
    var from = validFrom == null ? now : validFrom.truncatedTo(ChronoUnit.MILLIS);
    if (from.isBefore(now) || from.isAfter(now.plus(3_650, ChronoUnit.DAYS))) {
      throw CommonProblem.INVALID_INPUT
          .refusal()
          .violation(
              "validFrom",
              new Wording("dari sekarang sampai sepuluh tahun lagi", "from now to in ten years"));
    }
    return from;
  }

  /** the second reminder comes after the first, and both before the end. */
  private static void requireRemindersInOrder(
      Map<Setting, String> values, Map<String, Wording> wrong) {
    var first = values.get(Setting.FIRST_REMINDER_WORKING_DAYS);
    var second = values.get(Setting.SECOND_REMINDER_WORKING_DAYS);
    var last = values.get(Setting.WORKING_DAYS);
    if (first != null && second != null && last != null && !ascend(first, second, last)) {
      wrong.put(
          fieldOf(Setting.SECOND_REMINDER_WORKING_DAYS),
          new Wording(
              "sesudah pengingat pertama dan sebelum batas waktu",
              "after the first reminder and before the deadline"));
    }
  }

  private static boolean ascend(String first, String second, String last) {
    return Integer.parseInt(first) < Integer.parseInt(second)
        && Integer.parseInt(second) < Integer.parseInt(last);
  }

  private static Refusal refusal(Map<String, Wording> wrong) {
    var refusal = CommonProblem.INVALID_INPUT.refusal();
    wrong.forEach(refusal::violation);
    return refusal;
  }

  private static String fieldOf(Setting setting) {
    return "settings." + setting.key();
  }
}
