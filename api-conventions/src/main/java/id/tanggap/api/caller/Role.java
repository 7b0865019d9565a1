package id.tanggap.api.caller;

/** What a token may say about its bearer; the order ranks them when one has to be named. */
public enum Role {
  SERVICE_OFFICER,
  CSO,
  SECTION_HEAD,
  OFFICE_HEAD,
  COMPLIANCE_OFFICER,
  INTEGRITY_OFFICER,
  ADMIN,
  VIEWER_REGIONAL,
  STAKEHOLDER,
  OMSPAN_INTEGRATION;

  /** The same names as constants, for annotations. */
  public static final class Names {
    public static final String SERVICE_OFFICER = "SERVICE_OFFICER";
    public static final String CSO = "CSO";
    public static final String SECTION_HEAD = "SECTION_HEAD";
    public static final String OFFICE_HEAD = "OFFICE_HEAD";
    public static final String COMPLIANCE_OFFICER = "COMPLIANCE_OFFICER";
    public static final String INTEGRITY_OFFICER = "INTEGRITY_OFFICER";
    public static final String ADMIN = "ADMIN";
    public static final String VIEWER_REGIONAL = "VIEWER_REGIONAL";
    public static final String STAKEHOLDER = "STAKEHOLDER";
    public static final String OMSPAN_INTEGRATION = "OMSPAN_INTEGRATION";

    private Names() {}
  }
}
