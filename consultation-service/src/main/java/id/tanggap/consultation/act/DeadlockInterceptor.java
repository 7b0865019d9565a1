package id.tanggap.consultation.act;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Starts a command over, outside of its transaction, when a deadlock ended it. */
@Interceptor
@RetriedOnDeadlock
@Priority(DeadlockInterceptor.AROUND_THE_TRANSACTION)
public class DeadlockInterceptor {

  /** Before {@code @Transactional} (PLATFORM_BEFORE + 200). */
  static final int AROUND_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

  private static final Logger LOG = Logger.getLogger(DeadlockInterceptor.class);
  private static final String DEADLOCK = "40P01";

  @AroundInvoke
  Object once(InvocationContext command) throws Exception {
    try {
      return command.proceed();
    } catch (RuntimeException failure) {
      if (!isDeadlock(failure)) {
        throw failure;
      }
      LOG.infof("%s met a deadlock and starts over", command.getMethod().getName());
      return command.proceed();
    }
  }

  private static boolean isDeadlock(RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState()));
  }
}
