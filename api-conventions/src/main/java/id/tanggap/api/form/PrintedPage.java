package id.tanggap.api.form;

import id.tanggap.api.problem.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page to print: it runs no program, fetches nothing from elsewhere and stands in no frame. */
public final class PrintedPage {

  private static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";
  private static final String NOTHING_FROM_ELSEWHERE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private PrintedPage() {}

  /** The answer that carries a page in this language. */
  public static Response of(String html, Language language) {
    return Response.ok(html, PAGE)
        .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .build();
  }
}
