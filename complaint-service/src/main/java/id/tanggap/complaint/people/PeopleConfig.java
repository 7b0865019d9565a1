package id.tanggap.complaint.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How an office is organised. */
@ConfigMapping(prefix = "tanggap.complaint.people")
public interface PeopleConfig {

  /** The section that works on complaints; one about its people goes to the head of the office. */
  @WithDefault("MSKI")
  String complianceSection();
}
