package id.tanggap.consultation.stakeholder;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Roles of people of a satker, as the standard's users name them. The list is closed: what is not
 * in it stays a stated text and is never published, so that no name gets into an event.
 */
enum RoleCode {
  KPA,
  PPK,
  PPSPM,
  BENDAHARA_PENGELUARAN,
  BPP,
  BENDAHARA_PENERIMAAN,
  PPABP,
  PEJABAT_KEUANGAN_BLU,
  OPERATOR,
  OPERATOR_ANGGARAN,
  OPERATOR_KOMITMEN,
  OPERATOR_PEMBAYARAN,
  OPERATOR_BENDAHARA,
  OPERATOR_PERSEDIAAN,
  OPERATOR_ASET,
  OPERATOR_PIUTANG,
  OPERATOR_PELAPORAN,
  OPERATOR_GAJI;

  static Optional<String> accepted(@Nullable String stated) {
    return Arrays.stream(values()).map(RoleCode::name).filter(it -> it.equals(stated)).findFirst();
  }
}
