package id.tanggap.events;

import java.util.Set;

/**
 * What one service does when it hears of one event, as an arm of a switch in its source says it.
 */
record Reaction(String service, String event, String code, String comment) {

  /** Ignored means ignored in writing: the comment has to say why. */
  boolean isIgnored() {
    return Set.of("{}", "{ return; }", "List.of()").contains(code);
  }

  /** For people: the comment where there is one, else the code itself. */
  String words() {
    if (isIgnored()) {
      return "ignored: " + comment;
    }
    return comment.isEmpty() ? "`" + code.replace("|", "\\|") + "`" : comment;
  }
}
