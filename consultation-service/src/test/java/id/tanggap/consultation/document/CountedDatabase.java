package id.tanggap.consultation.document;

import id.tanggap.consultation.testing.Database;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database of the service in one transaction that never commits; it is counted how often it is
 * asked, and the most bytes that it was told at once.
 */
final class CountedDatabase implements AutoCloseable {

  private final Connection real;
  private int roundTrips;
  private long waiting;
  private long mostAtOnce;

  CountedDatabase() throws SQLException {
    real = Database.ofTheService().connect();
    real.setAutoCommit(false);
  }

  /** As the code under test sees it. */
  DataSource source() {
    return proxy(DataSource.class, (_, _, _) -> connection());
  }

  int roundTrips() {
    return roundTrips;
  }

  long mostAtOnce() {
    return mostAtOnce;
  }

  void forget() {
    roundTrips = 0;
  }

  private Connection connection() {
    return proxy(
        Connection.class,
        (_, method, arguments) ->
            switch (method.getName()) {
              case "close" -> null;
              case "prepareStatement" -> statement(real.prepareStatement((String) arguments[0]));
              default -> call(real, method, arguments);
            });
  }

  private PreparedStatement statement(PreparedStatement of) {
    return proxy(
        PreparedStatement.class,
        (_, method, arguments) -> {
          switch (method.getName()) {
            case "setBytes" -> waiting += ((byte[]) arguments[1]).length;
            case "executeBatch", "executeQuery" -> count();
            default -> {}
          }
          return call(of, method, arguments);
        });
  }

  private void count() {
    roundTrips++;
    mostAtOnce = Math.max(mostAtOnce, waiting);
    waiting = 0;
  }

  private static @Nullable Object call(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public void close() throws SQLException {
    real.rollback();
    real.close();
  }
}
