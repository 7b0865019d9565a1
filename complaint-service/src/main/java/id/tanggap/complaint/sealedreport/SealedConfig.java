package id.tanggap.complaint.sealedreport;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sealed store: its own keys, and where it takes nothing in. */
@ConfigMapping(prefix = "tanggap.complaint.sealed")
interface SealedConfig {

  String SETTING = "tanggap.complaint.sealed.secret";

  /** At least 32 random bytes in Base64, and others than those of the complaints. */
  String secret();

  /**
   * Secrets of before. What was sealed with them can still be read, and is wrapped anew with the
   * current one at the start; then they can go.
   */
  Optional<List<String>> formerSecrets();

  /**
   * Codes of offices that take in no sealed reports and only show the way to WISE. What turns up in
   * a complaint of theirs is sealed all the same: it must not stay where it is.
   */
  Optional<Set<String>> closedAt();
}
