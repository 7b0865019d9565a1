package id.tanggap.stack.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The committed docker-compose.yml, with its anchors and merges resolved. */
record Compose(JsonNode file) {

  static final Path PROJECT = Path.of("..");

  static Compose ofTheProject() {
    try {
      Map<String, Object> yaml = new Yaml().load(text("docker-compose.yml"));
      return new Compose(JsonMapper.builder().build().valueToTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services whose image is built here, by their folder. */
  List<String> builtHere() {
    return file.get("services")
        .propertyStream()
        .filter(service -> service.getValue().has("build"))
        .map(service -> service.getValue().get("build").asText())
        .toList();
  }

  Set<String> environmentOf(String service) {
    var names = new TreeSet<String>();
    file.at("/services/" + service + "/environment").fieldNames().forEachRemaining(names::add);
    return names;
  }

  String value(String service, String name) {
    return file.at("/services/" + service + "/environment/" + name).asText();
  }

  static String text(String path) throws IOException {
    return Files.readString(PROJECT.resolve(path));
  }
}
