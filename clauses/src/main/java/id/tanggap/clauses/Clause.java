package id.tanggap.clauses;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses of the standard, or the readings of them, that a test would see broken. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {

  /** Ids as the service standard writes them, such as {@code FF-7b3} or {@code A-4}. */
  String[] value();
}
