package id.tanggap.stack.keycloak;

/** Where Keycloak listens, and the addresses that follow from it. */
public record KeycloakAddress(int port) {

  private static final String REALM = "tanggap";

  /** The issuer in every token; its keys and its discovery document are found below it. */
  public String issuer() {
    return origin() + "/realms/" + REALM;
  }

  /** Where a client gets a token. */
  public String tokenUrl() {
    return issuer() + "/protocol/openid-connect/token";
  }

  String origin() {
    return "http://localhost:" + port;
  }
}
