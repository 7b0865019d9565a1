package id.tanggap.consultation.reference.text;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_EXPANDS_TOO_FAR;

import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Collects the text of a file, up to a length and as long as somebody still waits for it. */
final class BoundedText extends ContentHandlerDecorator {

  private final ContentHandler text;
  private long left;

  BoundedText(int most) {
    this(most, new BodyContentHandler(-1));
  }

  private BoundedText(int most, ContentHandler text) {
    super(text);
    this.left = most;
    this.text = text;
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    count(length);
    super.characters(characters, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    count(length);
    super.ignorableWhitespace(characters, start, length);
  }

  private void count(int length) {
    left -= length;
    if (left < 0 || Thread.currentThread().isInterrupted()) {
      throw REFERENCE_FILE_EXPANDS_TOO_FAR.refusal();
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
