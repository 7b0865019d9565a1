package id.tanggap.consultation.exchange.layout;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How tickets are written down in a file. */
public enum Layout {
  EXCEL(Layout.XLSX),
  NDJSON(Layout.LINES);

  /** The media type of Excel's workbooks. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The media type of JSON, one object a line. */
  public static final String LINES = "application/x-ndjson";

  private final MediaType type;

  Layout(String mediaType) {
    this.type = MediaType.valueOf(mediaType);
  }

  /** The layout of a media type. */
  public static Optional<Layout> of(MediaType type) {
    return Arrays.stream(values()).filter(it -> type.isCompatible(it.type)).findFirst();
  }

  /** The one a caller would rather have, of those it accepts; JSON lines where it does not mind. */
  public static Layout preferred(List<MediaType> accepted) {
    return accepted.stream()
        .flatMap(it -> it.isWildcardType() ? Stream.of(NDJSON) : of(it).stream())
        .findFirst()
        .orElse(NDJSON);
  }

  /** Its media type. */
  public MediaType type() {
    return type;
  }
}
