package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an officer reads aloud to a visitor who wants to know why. */
class DerivationTextTest {

  private static final WorkingCalendar PONTIANAK = Seed.calendar("042");

  @Test
  void a_deadline_over_christmas_is_explained_in_indonesian() {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib("2026-12-22T09:00"), 3);

    assertThat(DerivationText.indonesian(deadline.derivation()))
        .isEqualTo(
            """
            Waktu dihitung sejak Selasa, 22 Desember 2026 pukul 09.00 WIB.
            Selasa, 22 Desember 2026 adalah hari awal, yang belum dihitung sebagai hari kerja.
            Hari kerja ke-1: kantor tutup pada Rabu, 23 Desember 2026 pukul 16.00 WIB.
            Kamis, 24 Desember 2026 tidak dihitung (Cuti Bersama Kelahiran Yesus Kristus, SKB 1497/2025, 2/2025, 5/2025).
            Jumat, 25 Desember 2026 tidak dihitung (Kelahiran Yesus Kristus, SKB 1497/2025, 2/2025, 5/2025).
            Sabtu, 26 Desember 2026 tidak dihitung (akhir pekan).
            Minggu, 27 Desember 2026 tidak dihitung (akhir pekan).
            Hari kerja ke-2: kantor tutup pada Senin, 28 Desember 2026 pukul 16.00 WIB.
            Hari kerja ke-3: kantor tutup pada Selasa, 29 Desember 2026 pukul 16.00 WIB.
            Batas waktunya Selasa, 29 Desember 2026 pukul 16.00 WIB.
            Dihitung menurut kalender kerja KPPN 042 versi 1.""");
  }

  @Test
  void a_deadline_over_christmas_is_explained_in_english() {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib("2026-12-22T09:00"), 3);

    assertThat(DerivationText.english(deadline.derivation()))
        .isEqualTo(
            """
            The time runs from Tuesday, 22 December 2026 at 09:00 WIB.
            Tuesday, 22 December 2026 is the starting day, which does not count as a working day yet.
            Working day 1: the office closes on Wednesday, 23 December 2026 at 16:00 WIB.
            Thursday, 24 December 2026 does not count (Joint leave: Christmas Day, SKB 1497/2025, 2/2025, 5/2025).
            Friday, 25 December 2026 does not count (Christmas Day, SKB 1497/2025, 2/2025, 5/2025).
            Saturday, 26 December 2026 does not count (weekend).
            Sunday, 27 December 2026 does not count (weekend).
            Working day 2: the office closes on Monday, 28 December 2026 at 16:00 WIB.
            Working day 3: the office closes on Tuesday, 29 December 2026 at 16:00 WIB.
            The deadline is Tuesday, 29 December 2026 at 16:00 WIB.
            Worked out by version 1 of the working calendar of office 042.""");
  }

  @Test
  void a_deadline_that_was_told_before_the_rules_changed_is_explained() {
    var counted = Measured.grossSolution(PONTIANAK, Seed.wib("2026-11-23T08:12"), 3);
    var kept = Deadlines.notBefore(counted, Seed.wib("2026-11-27T16:30")).derivation();

    assertThat(DerivationText.indonesian(kept))
        .contains(
            "Menurut aturan yang berlaku sekarang batas waktunya Kamis, 26 November 2026 pukul 16.00"
                + " WIB, tetapi Jumat, 27 November 2026 pukul 16.30 WIB sudah disampaikan dan tidak"
                + " dimajukan.");
    assertThat(DerivationText.english(kept))
        .contains(
            "By the rules of today it would be Thursday, 26 November 2026 at 16:00 WIB, but Friday,"
                + " 27 November 2026 at 16:30 WIB had been told and is not brought forward.");
  }

  @Test
  void a_saturday_and_a_pause_are_explained() {
    var pause = new Pause(Seed.wib("2026-12-01T10:00"), Seed.wib("2026-12-02T09:00"));
    var late = new Pause(Seed.wib("2026-12-08T10:00"), Seed.wib("2026-12-09T09:00"));
    var deadline =
        Deadlines.solution(PONTIANAK, Seed.wib("2026-11-28T10:00"), 3, List.of(pause, late));

    assertThat(DerivationText.indonesian(deadline.derivation()))
        .contains(
            "Sabtu, 28 November 2026 bukan hari kerja (akhir pekan), jadi awalnya digeser.",
            "Saat kantor tutup pada Selasa, 1 Desember 2026 pukul 16.00 WIB perhitungan sedang dihentikan",
            "Hari kerja ke-4: kantor tutup pada Jumat, 4 Desember 2026 pukul 16.30 WIB.",
            "tidak mengubah apa pun: batas waktu saat itu sudah tiba.");
    assertThat(DerivationText.english(deadline.derivation()))
        .contains(
            "Saturday, 28 November 2026 is no working day (weekend), so the start moves on.",
            "When the office closed on Tuesday, 1 December 2026 at 16:00 WIB the count stood still",
            "Working day 4: the office closes on Friday, 4 December 2026 at 16:30 WIB.",
            "changes nothing: the deadline had come by then.");
  }

  @Test
  void a_missing_year_is_admitted() {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib("2027-12-30T09:00"), 3);

    assertThat(DerivationText.indonesian(deadline.derivation()))
        .contains(
            "Kalender kerja tahun 2028 belum lengkap, jadi batas waktu belum pasti.",
            "Perkiraan sementara, hanya dengan memperhitungkan akhir pekan: Selasa, 4 Januari 2028.");
    assertThat(DerivationText.english(deadline.derivation()))
        .contains(
            "The working calendar of 2028 is not complete, so the deadline is not certain yet.",
            "Provisional date, counting only weekends: Tuesday, 4 January 2028.");
  }

  @Test
  void minutes_over_the_noon_break_are_explained() {
    var deadline =
        Deadlines.deskTimeOnline(PONTIANAK, Seed.wib("2026-11-24T11:50"), Duration.ofMinutes(20));

    assertThat(DerivationText.indonesian(deadline.derivation()))
        .contains(
            "Dalam jam layanan berjalan 10 menit, sampai Selasa, 24 November 2026 pukul 12.00 WIB.",
            "Batas waktunya Selasa, 24 November 2026 pukul 13.10 WIB.");
    assertThat(DerivationText.english(deadline.derivation()))
        .contains(
            "10 minutes of service hours ran until Tuesday, 24 November 2026 at 12:00 WIB.",
            "The deadline is Tuesday, 24 November 2026 at 13:10 WIB.");
  }
}
