package id.tanggap.consultation.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register of officers. */
@ApplicationScoped
class Officers implements PanacheRepositoryBase<Officer, UUID> {

  private static final Sort BY_OFFICE = Sort.by("officeCode", "name", "id");

  List<Officer> of(Set<String> offices) {
    return offices.contains("*")
        ? listAll(BY_OFFICE)
        : list("officeCode in ?1", BY_OFFICE, offices);
  }
}
