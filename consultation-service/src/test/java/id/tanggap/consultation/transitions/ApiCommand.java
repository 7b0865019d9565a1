package id.tanggap.consultation.transitions;

/** A command of a table. */
interface ApiCommand {

  String name();

  /** The path of its POST as the OpenAPI document writes it. */
  String template();
}
