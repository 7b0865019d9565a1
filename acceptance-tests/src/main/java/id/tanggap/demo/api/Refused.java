package id.tanggap.demo.api;

/** A service refused a request that the demonstration needs. */
public final class Refused extends RuntimeException {

  public Refused(String request, Answer answer) {
    super("%s: %d %s".formatted(request, answer.status(), answer.body()));
  }
}
