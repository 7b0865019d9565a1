package id.tanggap.consultation.stakeholder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Roles of people of a satker, as the standard's users name them. */
final class RoleCode {

  private static final Pattern KNOWN =
      Pattern.compile(
          "KPA|PPK|PPSPM|BENDAHARA_PENGELUARAN|BPP|BENDAHARA_PENERIMAAN|PPABP"
              + "|PEJABAT_KEUANGAN_BLU|OPERATOR(_[A-Z]{2,20}){0,2}");

  private RoleCode() {}

  static Optional<String> accepted(@Nullable String stated) {
    return Optional.ofNullable(stated).filter(code -> KNOWN.matcher(code).matches());
  }
}
