package id.tanggap.demo.day;

/** Something that happens on an ordinary day, told with what the services answer. */
interface Situation {

  /** What happens, in Indonesian. */
  String titleId();

  /** What happens, in English. */
  String titleEn();

  /** Plays it; throws {@link Astray} at the first answer that is not the expected one. */
  void play(Story story);
}
