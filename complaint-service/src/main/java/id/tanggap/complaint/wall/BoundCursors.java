package id.tanggap.complaint.wall;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.complaint.secret.Keys;
import jakarta.enterprise.context.RequestScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Positions in lists behind the wall: good for the one list and the one person they were given to,
 * so that nobody asks a list from a place of the own choice.
 */
@RequestScoped
public class BoundCursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SEPARATOR = "\u001f";

  private final SecretKey key;
  private final Caller caller;

  BoundCursors(Keys keys, Caller caller) {
    this.key = keys.of("positions in lists", ALGORITHM);
    this.caller = caller;
  }

  /** A position in a list, for the caller. */
  public Cursor bound(String list, String... parts) {
    var sealed = new ArrayList<>(List.of(parts));
    sealed.add(seal(list, sealed));
    return new Cursor(sealed);
  }

  /** Refuses one that this caller was not given for this list; without one a list begins. */
  public void require(String list, @Nullable Cursor cursor) {
    if (cursor == null) {
      return;
    }
    var parts = cursor.parts().subList(0, cursor.parts().size() - 1);
    var expected = seal(list, parts).getBytes(UTF_8);
    if (!MessageDigest.isEqual(expected, cursor.parts().getLast().getBytes(UTF_8))) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
  }

  private String seal(String list, List<String> parts) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var covered = list + SEPARATOR + caller.personId() + SEPARATOR;
      mac.update((covered + String.join(SEPARATOR, parts)).getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
