package id.tanggap.events;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who reacts to which event and how: what no single file shows. */
final class WhoReacts {

  private final ReactionSources sources;
  private final List<Reaction> reactions;

  WhoReacts(Path project) {
    sources = new ReactionSources(project);
    reactions = sources.reactions();
  }

  /** Events that a service reads and has no arm for. */
  List<String> forgotten() {
    return services()
        .flatMap(
            service ->
                Contract.types()
                    .filter(type -> reads(service, type.owner()))
                    .filter(type -> reactionsTo(type, service).isEmpty())
                    .map(type -> service + " forgot " + type.name()))
        .toList();
  }

  List<Reaction> reactions() {
    return reactions;
  }

  String page() {
    return """
        # Who reacts to which event

        Generated from the switches over events in the sources of all services: each arm's comment where it has
        one, else its code. What is ignored says why. A service that does not read a topic has no entry (–).
        %s"""
        .formatted(Stream.of(Owner.values()).map(this::section).collect(Collectors.joining()));
  }

  private String section(Owner owner) {
    return """

        ## Sent by %s

        | Event | %s |
        |---|%s
        %s"""
        .formatted(
            owner.operation(),
            readers(owner).collect(Collectors.joining(" | ")),
            "---|".repeat((int) readers(owner).count()),
            Contract.typesOf(owner).map(this::line).collect(Collectors.joining()));
  }

  private String line(EventType type) {
    return readers(type.owner())
        .map(service -> cell(type, service))
        .collect(Collectors.joining(" | ", "| " + type.name() + " | ", " |\n"));
  }

  private String cell(EventType type, String service) {
    return reads(service, type.owner())
        ? reactionsTo(type, service).stream()
            .map(Reaction::words)
            .distinct()
            .collect(Collectors.joining("<br>"))
        : "–";
  }

  private List<Reaction> reactionsTo(EventType type, String service) {
    return reactions.stream()
        .filter(reaction -> reaction.service().equals(service))
        .filter(reaction -> reaction.event().equals(type.name()))
        .toList();
  }

  private boolean reads(String service, Owner owner) {
    return !owner.service().equals(service) && sources.readBy(service).contains(owner);
  }

  private static Stream<String> readers(Owner owner) {
    return services().filter(service -> !service.equals(owner.service()));
  }

  private static Stream<String> services() {
    return Stream.of(Owner.values()).map(Owner::service).distinct();
  }
}
