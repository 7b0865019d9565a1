package id.tanggap.consultation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Where the bytes of documents are kept; a store of objects could take the database's place. */
interface DocumentContents {

  /** Keeps all of a file, in the caller's transaction. */
  void keep(UUID id, SetAside file);

  /** Erases all of it, in the caller's transaction. */
  void forget(UUID id);

  /** Writes these bytes; whoever takes them slowly holds no connection of the database. */
  void write(UUID id, ByteRange range, OutputStream to) throws IOException;
}
