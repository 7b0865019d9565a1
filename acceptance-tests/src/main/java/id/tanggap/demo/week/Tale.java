package id.tanggap.demo.week;

/** What becomes of one case in the course of the week. */
interface Tale {

  /** What happens, in Indonesian. */
  String titleId();

  /** What happens, in English. */
  String titleEn();

  /** Plays it at its own pace, beside the others; throws at the first thing that is not right. */
  void play(Scene scene);
}
