package id.tanggap.acceptance.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Headers that are wrong, and headers that mean nothing here. */
final class OddHeaders {

  private static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry("Accept", "text/html"),
          Map.entry("Accept", "application/json;q=banana"),
          Map.entry("Accept", ";;,/"),
          Map.entry("Accept-Language", "en;q=abc,,,"),
          Map.entry("Accept-Language", "xx-".repeat(500)),
          Map.entry("Accept-Encoding", "gzip;q=0, nonsense"),
          Map.entry("Content-Type", "application/json; charset=utf-16"),
          Map.entry("Content-Type", "application/json; charset=no-such"),
          Map.entry("Content-Type", "multipart/form-data"),
          Map.entry("Content-Type", "application/x-www-form-urlencoded"),
          Map.entry("Content-Type", "a/b/c;;"),
          Map.entry("Content-Type", "*/*"),
          Map.entry("Content-Encoding", "gzip"),
          Map.entry("Content-Encoding", "no-such"),
          Map.entry("If-Match", "*"),
          Map.entry("If-Match", "W/\"1\""),
          Map.entry("If-Match", "\"9223372036854775808\""),
          Map.entry("If-Match", "\u00e9"),
          Map.entry("If-None-Match", "*"),
          Map.entry("If-Modified-Since", "yesterday"),
          Map.entry("Range", "bytes=9-1"),
          Map.entry("Idempotency-Key", "k".repeat(201)),
          Map.entry("Idempotency-Key", "\u00e9\u00ff"),
          Map.entry("Idempotency-Key", " "),
          Map.entry("Idempotency-Key", "uji-acak"),
          Map.entry("Authorization", "Bearer"),
          Map.entry("Authorization", "Bearer a.b.c"),
          Map.entry("Authorization", "Basic %%%"),
          Map.entry("Authorization", "Bearer " + "a".repeat(3_000)),
          Map.entry("X-HTTP-Method-Override", "DELETE"),
          Map.entry("X-Forwarded-Proto", "gopher"),
          Map.entry("X-Forwarded-For", "'; --"),
          Map.entry("Forwarded", "for=\"[::\";;host="),
          Map.entry("Cookie", "=; a; $Version=x"),
          Map.entry("Origin", "null"),
          Map.entry("traceparent", "00-zz-1-"),
          Map.entry("X-Unheard-Of", "x".repeat(4_000)));

  private OddHeaders() {}

  static Map.Entry<String, String> one(Random chance) {
    return ALL.get(chance.nextInt(ALL.size()));
  }
}
