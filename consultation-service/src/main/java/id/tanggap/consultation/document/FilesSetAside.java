package id.tanggap.consultation.document;

import id.tanggap.consultation.scratch.ScratchFolder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What one request has set aside; gone when the request ends, however it ends. */
@RequestScoped
class FilesSetAside {

  private final ScratchFolder scratch;
  private final List<SetAside> files = new ArrayList<>();

  FilesSetAside(ScratchFolder scratch) {
    this.scratch = scratch;
  }

  SetAside newFile() {
    try {
      var file = SetAside.in(scratch.newFile("document"));
      files.add(file);
      return file;
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  @PreDestroy
  void forget() {
    files.forEach(SetAside::close);
  }
}
