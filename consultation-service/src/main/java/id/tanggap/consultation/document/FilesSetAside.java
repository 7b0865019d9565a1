package id.tanggap.consultation.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What one request has set aside; gone when the request ends, however it ends. */
@RequestScoped
class FilesSetAside {

  private final List<SetAside> files = new ArrayList<>();

  SetAside newFile() {
    var file = SetAside.empty();
    files.add(file);
    return file;
  }

  @PreDestroy
  void forget() {
    files.forEach(SetAside::close);
  }
}
