package id.tanggap.complaint.complaint;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/**
 * Random numbers, {@code P-042-7KQ4-XM2D}: nobody can tell from two of them whether there is one
 * between. Letters that are mistaken for digits are left out (Crockford).
 */
@Singleton
class ComplaintNumbers {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  String next(String officeCode) {
    return "P-%s-%s-%s".formatted(officeCode, group(), group());
  }

  private String group() {
    return random
        .ints(GROUP, 0, LETTERS.length())
        .map(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
