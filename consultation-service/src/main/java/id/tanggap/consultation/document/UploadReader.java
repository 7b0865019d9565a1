package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA_TYPE;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.problem.Wording;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a form with a document before the transaction begins: whoever sends slowly holds none. */
@Provider
@Singleton
public class UploadReader implements MessageBodyReader<Upload> {

  private final FilesSetAside files;
  private final Inspection inspection;
  private final ObjectMapper json;

  UploadReader(FilesSetAside files, Inspection inspection, ObjectMapper json) {
    this.files = files;
    this.inspection = inspection;
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.equals(Upload.class);
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    if (!mediaType.isCompatible(MULTIPART_FORM_DATA_TYPE) || mediaType.isWildcardType()) {
      throw UNSUPPORTED_MEDIA_TYPE.refusal(
          new Wording("Kirim multipart/form-data", "Send multipart/form-data"));
    }
    var file = files.newFile();
    var form = Form.read(mediaType.toString(), body, file, Inspection.LARGEST);
    var fields = json.treeToValue(json.valueToTree(form.fields()), UploadFields.class);
    return new Upload(fields, inspection.of(form.name(), file));
  }
}
