package id.tanggap.api.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that takes {@code Idempotency-Key}: the same key and body replay the first answer for
 * 24 hours. Stands on a transactional resource method that returns a {@code Response}; key and
 * effect are committed together.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

  /** Whether the answer's body is kept; an answer that holds a secret must not be. */
  @Nonbinding
  boolean storesAnswer() default true;
}
