package id.tanggap.complaint.complaint;

/** A receipt that is about to be shown, and what is kept of it. */
record NewReceipt(String digits, String hash) {

  /** A receipt must not be written anywhere by accident. */
  @Override
  public String toString() {
    return "NewReceipt[hidden]";
  }
}
