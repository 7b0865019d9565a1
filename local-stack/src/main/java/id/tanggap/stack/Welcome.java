package id.tanggap.stack;

import id.tanggap.stack.keycloak.People;
import id.tanggap.stack.keycloak.Person;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people see when the stack is ready: addresses, accounts, and a token to paste. */
record Welcome(StackFile stack, Path file) {

  void print(PrintStream out, String elapsed) {
    out.printf("%nTanggap is ready after %s. Ctrl-C stops it; the data stays.%n%n", elapsed);
    stack.services().forEach((name, service) -> out.printf("  %-22s %s%n", name, service.url()));
    out.printf("  %-22s %s%n", "Keycloak", stack.oidc().issuer());
    out.printf("  %-22s %s%n", "Kafka", stack.kafka().bootstrapServers());
    out.printf("  %-22s %s%n", "for programs", Path.of("").toAbsolutePath().relativize(file));
    out.printf("%nInvented people, all with the password %s%n%n", stack.demo().password());
    People.all().forEach(person -> out.printf("  %-22s %s%n", person.username(), work(person)));
    out.printf("%nA token for rina, valid for 30 minutes:%n%n%s%n", token());
    Optional.ofNullable(stack.services().get("consultation-service"))
        .ifPresent(service -> printCall(out, service));
  }

  private static String work(Person person) {
    var satker = person.satker();
    var place =
        satker != null
            ? "satker " + satker
            : person.offices().stream().collect(Collectors.joining(", ", "KPPN ", ""));
    return "%-20s %-14s %s".formatted(String.join(", ", person.roles()), place, person.name());
  }

  private String token() {
    return """
      TOKEN=$(curl -s %s \\
        -d grant_type=password -d client_id=%s -d username=rina -d password=%s \\
        | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
    """
        .formatted(stack.oidc().tokenUrl(), stack.demo().clientId(), stack.demo().password());
  }

  private static void printCall(PrintStream out, StackFile.Service service) {
    out.printf(
        "  curl -s -H \"Authorization: Bearer $TOKEN\" %s/api/v1/consultations%n%n", service.url());
  }
}
