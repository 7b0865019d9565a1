package id.tanggap.consultation.exchange.layout;

import java.util.Set;

/**
 * The most bytes of a part of a workbook that come without another row, or another shared text,
 * beginning or ending. A part that could hide one in a comment, in quoted data or in an instruction
 * counts as one row from there on; programs that write workbooks write no such things.
 */
final class LongestRow {

  private static final Set<String> ROWS = Set.of("row", "si");
  private static final int LONGEST_NAME = 64;
  private static final int AT_THE_BEGINNING = 8;

  private final StringBuilder name = new StringBuilder();
  private boolean inName;
  private boolean mayHide;
  private long offset;
  private long since;
  private long longest;

  void take(byte[] buffer, int length) {
    for (var it = 0; it < length; it++) {
      take((char) (buffer[it] & 0xff));
    }
  }

  long length() {
    return longest;
  }

  private void take(char next) {
    since++;
    offset++;
    longest = Math.max(longest, since);
    if (next == '<') {
      inName = true;
      name.setLength(0);
    } else if (inName) {
      takeName(next);
    }
  }

  private void takeName(char next) {
    mayHide |= name.isEmpty() && (next == '!' || next == '?' && offset > AT_THE_BEGINNING);
    if (next == ':') {
      name.setLength(0);
    } else if (Character.isLetterOrDigit(next)) {
      inName = name.length() < LONGEST_NAME;
      name.append(next);
    } else if (next != '/' || !name.isEmpty()) {
      endName();
    }
  }

  private void endName() {
    inName = false;
    if (!mayHide && ROWS.contains(name.toString())) {
      since = 0;
    }
  }
}
