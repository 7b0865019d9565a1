package id.tanggap.stack;

import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.service.ServiceProcess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what {@code stack.json} says of a stack. */
record StackDescription(StackParts parts) {

  StackFile with(List<ChildProcess> processes) {
    var services = new TreeMap<String, StackFile.Service>();
    var databases = new TreeMap<String, StackFile.Postgres>();
    for (var service : parts.services()) {
      services.put(service.name(), new StackFile.Service(service.url()));
      databases.put(service.name(), database(service));
    }
    var issuer = parts.issuer();
    return new StackFile(
        services,
        kafka(),
        new StackFile.Oidc(issuer.tokenUrl(), issuer.issuer()),
        parts.demo(),
        parts.omspan(),
        databases,
        sealed(),
        parts.time().shift().toString(),
        parts.time().machine().toString(),
        parts.time().speed(),
        pids(processes));
  }

  private StackFile.Kafka kafka() {
    var principals = new TreeMap<String, StackFile.Principal>();
    for (var service : parts.services()) {
      var password = parts.principals().passwordOf(service.name());
      principals.put(service.name(), new StackFile.Principal(service.name(), password));
    }
    var ports = parts.ports().kafka();
    return new StackFile.Kafka(
        ports.bootstrapServers(), ports.bootstrapServersOfServices(), principals);
  }

  private SortedMap<String, StackFile.Postgres> sealed() {
    var stores = new TreeMap<String, StackFile.Postgres>();
    for (var service : parts.services()) {
      if (service.keepsSealedThings()) {
        var database = service.database();
        var url = database.jdbcUrl() + "?currentSchema=sealed";
        var role = database.sealed();
        stores.put(service.name(), new StackFile.Postgres(url, role.name(), role.password()));
      }
    }
    return stores;
  }

  private static StackFile.Postgres database(ServiceProcess service) {
    var database = service.database();
    var role = database.application();
    return new StackFile.Postgres(database.jdbcUrl(), role.name(), role.password());
  }

  private static Map<String, Long> pids(List<ChildProcess> processes) {
    var pids = new TreeMap<String, Long>();
    pids.put("local-stack", ProcessHandle.current().pid());
    for (var process : processes) {
      process.pid().ifPresent(pid -> pids.put(process.name().toLowerCase(Locale.ROOT), pid));
    }
    return pids;
  }
}
