package id.tanggap.sla.compliance.report;

import id.tanggap.sla.compliance.Scope;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the printed report, by language in {@code messages/laporan_*.properties}; a word
 * without a text stops the build.
 */
@MessageBundle(value = "laporan", locale = "id")
public interface ReportWords {

  @Message
  String title();

  @Message
  String office();

  @Message
  String asOf();

  @Message
  String extent(Scope.Extent extent);

  @Message
  String howItCounts();

  @Message
  String norms();

  @Message
  String obligation();

  @Message
  String value();

  @Message
  String clause();

  @Message
  String meaning();

  @Message
  String obligations();

  @Message
  String nothing();

  @Message
  String consultations();

  @Message
  String received();

  @Message
  String resolved();

  @Message
  String open();

  @Message
  String left();

  @Message
  String closedNoResponse();

  @Message
  String cancelled();

  @Message
  String reopened();

  @Message
  String firstContact();

  @Message
  String thisMonth();

  @Message
  String historical();

  @Message
  String missed();

  @Message
  String missedTotal(long total, long without);

  @Message
  String reason();

  @Message
  String howMany();

  @Message
  String eachMiss();

  @Message
  String caseId();

  @Message
  String section();

  @Message
  String topic();

  @Message
  String dueAt();

  @Message
  String metAt();

  @Message
  String lateMinutes();

  @Message
  String leftOff(long count);

  @Message
  String bySection();

  @Message
  String byChannel();

  @Message
  String started();

  @Message
  String met();

  @Message
  String metLate();

  @Message
  String unmet();

  @Message
  String kept();

  @Message
  String firstMissed();

  @Message
  String amended();

  @Message
  String net();

  @Message
  String gross();

  @Message
  String kind(String kind);

  @Message
  String reasonOf(String code);
}
