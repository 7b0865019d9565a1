package id.tanggap.consultation.register;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register shall say of an officer; all of it, as it replaces what it said before. The
 * office is said once, at the registration: nobody is moved to another one.
 */
public record OfficerRequest(
    @Pattern(regexp = "[0-9]{3}") @Nullable String officeCode,
    @NotNull @PlainText(max = 200) String name,
    @Pattern(regexp = "[A-Z0-9-]{1,20}") @Nullable String sectionCode,
    @NotNull @Size(min = 1) Set<@NotNull OfficerRole> roles,
    @NotNull Boolean active,
    @NotNull @Size(max = 100) List<@NotNull @Valid AbsencePeriod> absences) {

  /** What an officer may do at the desk; the token says so too. */
  public enum OfficerRole {
    SERVICE_OFFICER,
    CSO
  }

  List<String> roleNames() {
    return roles.stream().map(Enum::name).sorted().toList();
  }

  /** Where a new officer works. */
  String officeOfNew() {
    if (officeCode == null) {
      throw Refusal.ofField(
          "officeCode",
          new Wording("wajib diisi bagi petugas baru", "is required of a new officer"));
    }
    return officeCode;
  }

  /** Whether it can be meant for an officer of this office. */
  boolean fits(String office) {
    return officeCode == null || officeCode.equals(office);
  }

  /** Absences in order; of one person no two at once. */
  List<AbsencePeriod> periods() {
    var sorted = absences.stream().sorted(Comparator.comparing(AbsencePeriod::from)).toList();
    for (var i = 0; i < sorted.size(); i++) {
      requireRealDates(sorted.get(i));
      if (i > 0 && sorted.get(i).overlaps(sorted.get(i - 1))) {
        throw Refusal.ofField(
            "absences", new Wording("tidak boleh bertumpang tindih", "must not overlap"));
      }
    }
    return sorted;
  }

  private static void requireRealDates(AbsencePeriod period) {
    if (period.to().isBefore(period.from())) {
      throw Refusal.ofField(
          "absences",
          new Wording("tidak boleh berakhir sebelum dimulai", "must not end before it begins"));
    }
    if (period.from().getYear() < 2000 || period.to().getYear() > 2199) {
      throw Refusal.ofField(
          "absences",
          new Wording("harus dalam tahun 2000..2199", "must be of the years 2000..2199"));
    }
  }
}
