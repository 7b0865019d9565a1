package id.tanggap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.stack.TestInfrastructure;
import id.tanggap.stack.postgres.DatabaseRole;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What stands in a schema of its own goes to a topic of its own, beside the first book. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondBookTest {

  private static final String SCHEMA = "second";
  private static final String TOPIC = "tanggap.complaint.sealed.v1";

  @Inject SecondBook second;
  @Inject Book book;

  @Test
  void a_second_book_is_published_on_its_topic_and_the_first_one_goes_on() throws SQLException {
    Server.provide(RealParts.DATABASE, SCHEMA);
    Server.asOwner(
        RealParts.DATABASE,
        "GRANT USAGE ON SCHEMA second TO " + role().name(),
        "SET search_path TO second",
        Book.insertOf("under-seal", 1, "now()"));

    second.publish(tables(), TOPIC);
    var open = book.written(1);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Topic.envelopesOf("under-seal", TOPIC).size() == 1);
    await().atMost(Duration.ofSeconds(60)).until(() -> Topic.envelopesOf(open).size() == 1);
    assertThat(Topic.envelopesOf("under-seal")).isEmpty();
    assertThat(Topic.envelopesOf(open, TOPIC)).isEmpty();
  }

  private static DatabaseRole role() {
    return TestInfrastructure.databaseOf(RealParts.DATABASE).sealed();
  }

  private static AgroalDataSource tables() throws SQLException {
    var url = TestInfrastructure.databaseOf(RealParts.DATABASE).jdbcUrl();
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .connectionFactoryConfiguration(
                            to ->
                                to.jdbcUrl(url + "?currentSchema=" + SCHEMA)
                                    .principal(new NamePrincipal(role().name()))
                                    .credential(new SimplePassword(role().password())))));
  }
}
