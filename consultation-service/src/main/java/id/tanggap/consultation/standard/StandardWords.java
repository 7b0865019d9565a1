package id.tanggap.consultation.standard;

import id.tanggap.events.sla.ClockKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the printed standard, by language in {@code messages/standar_*.properties}; a word
 * without a text stops the build.
 */
@MessageBundle(value = "standar", locale = "id")
public interface StandardWords {

  @Message
  String title();

  @Message
  String decree();

  @Message
  String version();

  @Message
  String validFrom();

  @Message
  String toBeConfirmed();

  @Message
  String group(ComponentGroup group);

  @Message
  String pledge();

  @Message
  String figures();

  @Message
  String until();

  @Message
  String norm(ClockKind kind);

  @Message
  String kept();

  @Message
  String of();

  @Message
  String index();

  @Message
  String answers();

  @Message
  String noIndex();
}
