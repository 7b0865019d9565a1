package id.tanggap.demo;

/** The way a sample takes, and the status it must end in. */
enum ExpectedPath {
  FIRST_CONTACT("RESOLVED"),
  FOLLOW_UP("RESOLVED"),
  ESCALATE_KASI("RESOLVED"),
  REFER_HAI("REFERRED"),
  DOCUMENTS("RESOLVED");

  private final String end;

  ExpectedPath(String end) {
    this.end = end;
  }

  String end() {
    return end;
  }
}
