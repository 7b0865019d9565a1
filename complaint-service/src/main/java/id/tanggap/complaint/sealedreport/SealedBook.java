package id.tanggap.complaint.sealedreport;

import id.tanggap.journal.SecondBook;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The journal of the sealed store goes to its own topic, which no service reads. */
@ApplicationScoped
class SealedBook {

  private static final String TOPIC = "tanggap.complaint.sealed.v1";

  void publish(
      @Observes StartupEvent started,
      SecondBook book,
      @DataSource("sealed") AgroalDataSource database) {
    book.publish(database, TOPIC);
  }
}
