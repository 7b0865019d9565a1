package id.tanggap.consultation.exchange.imports;

import java.sql.SQLException;

/** The database did not do what a statement of ours asked for. */
final class StoreFailure extends RuntimeException {

  StoreFailure(SQLException cause) {
    super("the rows of a file are out of reach", cause);
  }
}
