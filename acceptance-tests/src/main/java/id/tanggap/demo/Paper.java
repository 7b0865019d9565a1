package id.tanggap.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** An invented paper that somebody asked for: a real file in which its name stands. */
record Paper(String name, Kind kind) {

  /** Where the name stands in a sample: as long as any, so that nothing in the file moves. */
  private static final String PLACE = "@".repeat(60);

  /** What it is on a disk: a letter, a picture of a screen or of paper, data of an application. */
  enum Kind {
    LETTER("surat.pdf"),
    PICTURE("gambar.jpg"),
    DATA("data.txt");

    private final String sample;

    Kind(String sample) {
      this.sample = sample;
    }

    private String ending() {
      return sample.substring(sample.lastIndexOf('.'));
    }

    private static Kind of(String name) {
      return switch (name.split(" ")[0].toUpperCase(Locale.ROOT)) {
        case "ADK" -> DATA;
        case "TANGKAPAN", "BUKTI", "FOTO" -> PICTURE;
        default -> LETTER;
      };
    }
  }

  static Paper called(String name) {
    return new Paper(name, Kind.of(name));
  }

  String fileName() {
    var words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-|-$", "") + kind.ending();
  }

  byte[] bytes() {
    var title = "%-60.60s".formatted(name.replaceAll("[^A-Za-z0-9 .,-]", " "));
    return sample().replace(PLACE, title).getBytes(ISO_8859_1);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private String sample() {
    var resource = "/papers/" + kind.sample;
    try (var file = Objects.requireNonNull(Paper.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
