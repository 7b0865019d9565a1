package id.tanggap.complaint.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** A record as the tables keep it where it tells of people: JSON, encrypted for its place. */
@Singleton
public class SealedJson {

  private final TextCipher cipher;
  private final ObjectMapper json;

  SealedJson(TextCipher cipher, ObjectMapper json) {
    this.cipher = cipher;
    this.json = json;
  }

  /** The record, to be kept at a place, such as the id of its row. */
  public byte[] closed(Object told, Object place) {
    try {
      return cipher.encrypted(json.writeValueAsString(told), place);
    } catch (JsonProcessingException cameAsJson) {
      throw new IllegalStateException(cameAsJson);
    }
  }

  /** The record that was kept at this place. */
  public <T> T opened(byte[] kept, Object place, Class<T> type) {
    try {
      return json.readValue(cipher.decrypted(kept, place), type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
