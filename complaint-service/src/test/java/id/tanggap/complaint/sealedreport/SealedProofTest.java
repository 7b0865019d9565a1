package id.tanggap.complaint.sealedreport;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.SealedLetter;
import id.tanggap.stack.TestInfrastructure;
import id.tanggap.stack.postgres.DatabaseRole;
import id.tanggap.verifier.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The book of the sealed store proves itself as every other, though a database function wrote it.
 */
@OnStage
class SealedProofTest {

  @Test
  void every_chain_under_seal_verifies_and_so_does_every_other(@TempDir Path folder)
      throws IOException {
    var letter = SealedLetter.by(DEDI, "Ada yang minta uang terima kasih.");
    letter.readBy(INTEGRITAS, "pemeriksaan awal").then().statusCode(200);
    letter.transferredBy(INTEGRITAS).then().statusCode(200);
    letter.purgedBy(INTEGRITAS).then().statusCode(200);
    var printed = new ByteArrayOutputStream();

    var status =
        Verify.run(
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            "--stack",
            stackFile(folder).toString());

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("all verify"))
        .anyMatch(line -> line.startsWith("complaint-service, sealed: "));
    assertThat(status).isZero();
  }

  private static Path stackFile(Path folder) throws IOException {
    var database = TestInfrastructure.databaseOf("complaint-service");
    var url = database.jdbcUrl();
    var file = folder.resolve("stack.json");
    new ObjectMapper()
        .writeValue(
            file.toFile(),
            Map.of(
                "postgres",
                Map.of("complaint-service", access(url, database.application())),
                "sealed",
                Map.of(
                    "complaint-service",
                    access(url + "?currentSchema=sealed", database.sealed()))));
    return file;
  }

  private static Map<String, String> access(String url, DatabaseRole role) {
    return Map.of("jdbcUrl", url, "user", role.name(), "password", role.password());
  }
}
