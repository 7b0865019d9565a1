package id.tanggap.demo;

import id.tanggap.demo.complaint.ComplaintFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration was started with: the stack to talk to, which samples to send, and which
 * complaints.
 */
record Arguments(Path stack, @Nullable Path data, @Nullable Path complaints) {

  private static final Path USUAL_STACK = Path.of(".tanggap", "stack.json");

  /** Throws with a sentence for people when the arguments make no sense. */
  static Arguments of(String... words) {
    var arguments = new Arguments(USUAL_STACK, null, null);
    for (var word = List.of(words).iterator(); word.hasNext(); ) {
      var option = word.next();
      if (!word.hasNext()) {
        throw new IllegalArgumentException("%s needs a file".formatted(option));
      }
      arguments = arguments.with(option, Path.of(word.next()));
    }
    return arguments;
  }

  List<Sample> samples() throws IOException {
    return data == null ? Samples.ofTheProject() : Samples.in(data);
  }

  ComplaintFile complaintFile() throws IOException {
    return complaints == null ? ComplaintFile.ofTheProject() : ComplaintFile.in(complaints);
  }

  private Arguments with(String option, Path file) {
    return switch (option) {
      case "--stack" -> new Arguments(file, data, complaints);
      case "--data" -> new Arguments(stack, file, complaints);
      case "--data-complaints" -> new Arguments(stack, data, file);
      default ->
          throw new IllegalArgumentException(
              option + " is unknown; use --stack FILE, --data FILE and --data-complaints FILE");
    };
  }
}
