package id.tanggap.api.body;

import java.util.regex.Pattern;

/**
 * Paths to which a body may be sent that is larger than elsewhere. A bean for each; the server's
 * own limit has to be as large.
 *
 * @param most in bytes
 */
public record LargeBody(Pattern paths, long most) {

  boolean isFor(String path) {
    return paths.matcher(path).matches();
  }
}
