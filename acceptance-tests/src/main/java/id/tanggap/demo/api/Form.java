package id.tanggap.demo.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file that is handed in, with the fields of its form.
 *
 * @param path below {@code /api/v1}
 */
public record Form(String path, Map<String, String> fields, String fileName, byte[] file) {

  private static final String END = "\r\n";

  HttpRequest.Builder to(URI service) {
    var boundary = UUID.randomUUID().toString();
    return Call.request(service, path)
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(parts("--" + boundary));
  }

  private BodyPublisher parts(String delimiter) {
    var before =
        fields.entrySet().stream()
            .map(field -> head(delimiter, field.getKey()) + END + END + field.getValue() + END)
            .collect(joining());
    var named = head(delimiter, "file") + "; filename=\"" + fileName + "\"" + END + END;
    return BodyPublishers.ofByteArrays(
        List.of(
            (before + named).getBytes(UTF_8),
            file,
            (END + delimiter + "--" + END).getBytes(UTF_8)));
  }

  private static String head(String delimiter, String name) {
    return delimiter + END + "Content-Disposition: form-data; name=\"" + name + "\"";
  }

  @Override
  public String toString() {
    return "POST %s with %s".formatted(path, fileName);
  }
}
