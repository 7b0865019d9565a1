package id.tanggap.workingtime;

import id.tanggap.workingtime.NonWorkingReason.NoOfficeHours;
import id.tanggap.workingtime.NonWorkingReason.Off;
import id.tanggap.workingtime.NonWorkingReason.Weekend;
import java.time.Duration;
import java.time.ZoneId;

/** The steps of a derivation in Indonesian. */
final class IndonesianWords {

  private final SpokenTime time;

  IndonesianWords(ZoneId zone) {
    this.time = SpokenTime.indonesian(zone);
  }

  String sentence(Step step) {
    return switch (step) {
      case Step.Anchored s -> "Waktu dihitung sejak " + time.of(s.at()) + ".";
      case Step.RolledForward s ->
          time.of(s.date()) + " bukan hari kerja" + why(s.reason()) + ", jadi awalnya digeser.";
      case Step.DayZero s ->
          time.of(s.date()) + " adalah hari awal, yang belum dihitung sebagai hari kerja.";
      case Step.DayCounted s ->
          "Hari kerja ke-" + s.number() + ": kantor tutup pada " + time.of(s.close()) + ".";
      case Step.DaySkipped s -> time.of(s.date()) + " tidak dihitung" + why(s.reason()) + ".";
      case Step.ClosingPaused s ->
          "Saat kantor tutup pada "
              + time.of(s.close())
              + " perhitungan sedang dihentikan"
              + since(s.pause())
              + ", jadi ditambah satu hari kerja.";
      case Step.PauseWithoutEffect s -> withoutEffect(s);
      case Step.PeriodNotOwed s ->
          "Laporan untuk periode ini tidak wajib: pada "
              + time.of(s.close())
              + " perhitungan sedang dihentikan"
              + since(s.pause())
              + ".";
      case Step.LimitedBySolution s ->
          "Batas waktu ini tidak boleh melewati batas waktu untuk pemohon, yaitu "
              + time.of(s.solutionDueAt())
              + ".";
      case Step.SolutionMissed s ->
          "Batas waktu untuk pemohon, "
              + time.of(s.solutionDueAt())
              + ", sudah lewat, jadi yang berlaku adalah saat kantor tutup berikutnya.";
      case Step.WallClockRan s -> "Di meja layanan waktunya " + spoken(s.length()) + " penuh.";
      case Step.ServiceTimeRan s ->
          "Dalam jam layanan berjalan "
              + spoken(Duration.between(s.from(), s.to()))
              + ", sampai "
              + time.of(s.to())
              + ".";
      case Step.Extended s ->
          "Pada "
              + time.of(s.grantedAt())
              + " kepala kantor memberi tambahan waktu "
              + s.workingDays()
              + " hari kerja.";
      case Step.ExtensionTooLate s ->
          "Tambahan waktu pada "
              + time.of(s.grantedAt())
              + " tidak mengubah apa pun: batas waktu saat itu sudah tiba.";
      case Step.CalendarDaysRan s ->
          "Waktunya " + s.days() + " hari kalender, hari libur termasuk.";
      case Step.ClockHoursRan s -> "Waktunya " + s.hours() + " jam, hari libur termasuk.";
      case Step.YearMissing s ->
          "Kalender kerja tahun " + s.year() + " belum lengkap, jadi batas waktu belum pasti.";
      case Step.AlreadyTold s ->
          "Menurut aturan yang berlaku sekarang batas waktunya "
              + time.of(s.countedAt())
              + ", tetapi "
              + time.of(s.toldDueAt())
              + " sudah disampaikan dan tidak dimajukan.";
      case Step.Provisional s ->
          "Perkiraan sementara, hanya dengan memperhitungkan akhir pekan: "
              + time.of(s.date())
              + ".";
      case Step.Concluded s -> "Batas waktunya " + time.of(s.dueAt()) + ".";
    };
  }

  String source(Derivation derivation) {
    return "Dihitung menurut kalender kerja KPPN %s versi %d."
        .formatted(derivation.office(), derivation.calendarVersion());
  }

  private String withoutEffect(Step.PauseWithoutEffect step) {
    var pause = "Penghentian" + since(step.pause());
    return switch (step.verdict()) {
      case NO_CLOSING ->
          pause + " tidak mengubah apa pun: tidak ada saat kantor tutup yang perlu ditambahkan.";
      case AFTER_DEADLINE -> pause + " tidak mengubah apa pun: batas waktu saat itu sudah tiba.";
      case STILL_OPEN ->
          pause + " masih berlangsung: batas waktu ini yang paling awal, dan dapat bergeser.";
    };
  }

  private String since(Pause pause) {
    var to = pause.to();
    return " sejak " + time.of(pause.from()) + (to == null ? "" : " sampai " + time.of(to));
  }

  private static String why(NonWorkingReason reason) {
    return switch (reason) {
      case Weekend _ -> " (akhir pekan)";
      case NoOfficeHours _ -> " (tidak ada jam kerja kantor)";
      case Off off -> " (%s, %s)".formatted(off.dayOff().nameId(), off.dayOff().decree());
    };
  }

  private static String spoken(Duration length) {
    var seconds = length.toSecondsPart();
    return length.toMinutes() + " menit" + (seconds == 0 ? "" : " " + seconds + " detik");
  }
}
