package id.tanggap.demo;

/** A service refused a request that the demonstration needs. */
final class Refused extends RuntimeException {

  Refused(String request, Answer answer) {
    super("%s: %d %s".formatted(request, answer.status(), answer.body()));
  }
}
