package id.tanggap.demo.api;

/** Somebody, or the other system, with a login of the demonstration realm. */
public sealed interface Person {

  /** The name of the login. */
  String name();

  /** A person of the office. */
  record Human(String name) implements Person {}

  /** OM SPAN, which brings the tickets of HAI CSO. */
  record Omspan(String name) implements Person {}
}
