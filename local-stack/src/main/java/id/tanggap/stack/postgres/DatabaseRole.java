package id.tanggap.stack.postgres;

/** A login role of one database and its password. */
public record DatabaseRole(String name, String password) {

  @Override
  public String toString() {
    return name;
  }
}
