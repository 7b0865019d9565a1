package id.tanggap.clauses;

/**
 * One cell of a transition table: what happens when somebody sends a command in a status.
 *
 * @param outcome an HTTP status, then the problem's slug where it is refused; else the events it
 *     brought about in their order and, after {@code >}, the status that follows. {@code 404}
 *     alone: the case does not exist for this caller.
 */
public record Transition(String command, String who, String status, String outcome) {

  @Override
  public String toString() {
    return command + " by " + who + " in " + status;
  }
}
