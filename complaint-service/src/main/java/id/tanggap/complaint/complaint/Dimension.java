package id.tanggap.complaint.complaint;

/** By what the complaints of a quarter are told apart; each is one partition of them. */
enum Dimension {
  CHANNEL("c.channel"),
  CLASS("coalesce(c.complaint_class, 'NONE')"),
  ELEMENT("coalesce(c.service_element, 'NONE')"),
  STATE("c.status"),
  MONTH("to_char(c.recorded_at AT TIME ZONE f.zone, 'YYYY-MM')");

  private final String expression;

  Dimension(String expression) {
    this.expression = expression;
  }

  /** The value of a complaint {@code c} of an office {@code f}. */
  String expression() {
    return expression;
  }
}
