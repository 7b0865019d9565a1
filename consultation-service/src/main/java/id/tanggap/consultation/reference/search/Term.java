package id.tanggap.consultation.reference.search;

/**
 * A stem that the register knows, standing for a word of a search.
 *
 * @param nearness 1 for the word itself, less for the beginning of a longer one or a likely slip
 * @param articles in how many articles it stands, at most
 */
record Term(String stem, double nearness, long articles) {

  /** As a text search query; a stem has letters and digits only. */
  String quoted() {
    return "'" + stem + "'";
  }

  /** What finding it says, among so many articles: much for a rare word, little for a usual one. */
  double weight(long all) {
    var rarity = Math.log1p((Math.max(all, articles) - articles + 0.5) / (articles + 0.5));
    return nearness * rarity;
  }
}
