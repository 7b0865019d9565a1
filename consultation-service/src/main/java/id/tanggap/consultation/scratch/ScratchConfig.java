package id.tanggap.consultation.scratch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files are while they are read. */
@ConfigMapping(prefix = "tanggap.scratch")
interface ScratchConfig {

  /**
   * A folder of the service's user alone, made where it is missing. Elsewhere there may be more
   * room, or a disk that is encrypted; several instances may share it.
   */
  @WithDefault("${java.io.tmpdir}/tanggap-consultation-service-${user.name}")
  Path folder();
}
