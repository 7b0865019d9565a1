package id.tanggap.consultation.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** The library's reader of forms, as a stream of parts; it keeps no file of its own. */
final class FormParts
    extends AbstractFileUpload<FormParts.Sent, DiskFileItem, DiskFileItemFactory> {

  /** Names of 255 bytes, each of them written as three. */
  private static final int LONGEST_HEADER = 4 * 1024;

  FormParts() {
    setHeaderCharset(UTF_8);
    setMaxPartHeaderSize(LONGEST_HEADER);
  }

  @Override
  public FileItemInputIterator getItemIterator(Sent form) throws IOException {
    return getItemIterator((RequestContext) form);
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(Sent form) {
    throw new UnsupportedOperationException("forms are read as they come");
  }

  @Override
  public List<DiskFileItem> parseRequest(Sent form) {
    throw new UnsupportedOperationException("forms are read as they come");
  }

  /** A form on its way. */
  record Sent(String contentType, InputStream body) implements RequestContext {

    @Override
    public String getCharacterEncoding() {
      return UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return body;
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
