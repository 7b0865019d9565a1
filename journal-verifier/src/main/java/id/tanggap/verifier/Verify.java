package id.tanggap.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Checks the journals of the running local stack, or of any one database, also a copy: every chain
 * gapless, linked and unchanged. Ends with 0 when all hold, 1 when one does not, 2 when it cannot
 * look.
 */
public final class Verify {

  private static final String USAGE =
      "verify [--stack FILE] | --jdbc-url URL --user USER, password in TANGGAP_VERIFY_PASSWORD";

  private final PrintStream out;

  private Verify(PrintStream out) {
    this.out = out;
  }

  public static void main(String... arguments) {
    System.exit(run(System.out, arguments));
  }

  /** Checks and reports to {@code out}; answers the exit status. */
  public static int run(PrintStream out, String... arguments) {
    try {
      return new Verify(out).check(databases(List.of(arguments)));
    } catch (IOException | SQLException | IllegalArgumentException unreachable) {
      out.println("cannot verify: " + unreachable.getMessage());
      return 2;
    }
  }

  private static List<JournalDatabase> databases(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      return JournalDatabase.ofStack(Path.of(".tanggap", "stack.json"));
    }
    if (arguments.size() == 2 && arguments.getFirst().equals("--stack")) {
      return JournalDatabase.ofStack(Path.of(arguments.get(1)));
    }
    if (arguments.size() == 4
        && arguments.get(0).equals("--jdbc-url")
        && arguments.get(2).equals("--user")) {
      var password = System.getenv().getOrDefault("TANGGAP_VERIFY_PASSWORD", "");
      return List.of(new JournalDatabase("journal", arguments.get(1), arguments.get(3), password));
    }
    throw new IllegalArgumentException(USAGE);
  }

  private int check(List<JournalDatabase> databases) throws SQLException {
    var broken = 0;
    for (var database : databases) {
      var chains = database.chains();
      out.printf(
          "%s: %s, %s%n",
          database.name(),
          chains.summary(),
          chains.breaks().isEmpty() ? "all verify" : chains.breaks().size() + " BREAKS");
      chains.breaks().forEach(each -> out.println("  " + each));
      broken += chains.breaks().size();
    }
    return broken == 0 ? 0 : 1;
  }
}
