package id.tanggap.consultation.receipt;

import id.tanggap.events.consultation.Channel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of a receipt, by language in {@code messages/terima_*.properties}; a word without a
 * text stops the build.
 */
@MessageBundle(value = "terima", locale = "id")
public interface ReceiptWords {

  @Message
  String title();

  @Message
  String service();

  @Message
  String number();

  @Message
  String code();

  @Message
  String codeIsGone();

  @Message
  String channel();

  @Message
  String channelName(Channel channel);

  @Message
  String submitted();

  @Message
  String promised();

  @Message
  String notYet();

  @Message
  String free();

  @Message
  String keep();
}
