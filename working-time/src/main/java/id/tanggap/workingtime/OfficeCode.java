package id.tanggap.workingtime;

/**
 * The code of one treasury office (KPPN): three digits, leading zeros kept, such as {@code 042}.
 */
public record OfficeCode(String value) {

  public OfficeCode {
    if (!value.matches("[0-9]{3}")) {
      throw new IllegalArgumentException("an office code has three digits: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
