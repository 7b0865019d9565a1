package id.tanggap.consultation.consultation.message;

import static id.tanggap.consultation.ConsultationProblem.CASE_ENDED;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.RequestLink;
import id.tanggap.consultation.consultation.StakeholderMessage;
import id.tanggap.consultation.consultation.assignment.AbsentOfficers;
import id.tanggap.consultation.content.Content;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.register.Offices;
import id.tanggap.events.consultation.Party;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes words of a stakeholder into a case, which they may complete or set going again. */
@ApplicationScoped
public class MessageDesk {

  private final Messages messages;
  private final KnownTickets known;
  private final Contents contents;
  private final Offices offices;
  private final AbsentOfficers absent;
  private final Caller caller;
  private final Acts acts;

  MessageDesk(
      Messages messages,
      KnownTickets known,
      Contents contents,
      Offices offices,
      AbsentOfficers absent,
      Caller caller,
      Acts acts) {
    this.messages = messages;
    this.known = known;
    this.contents = contents;
    this.offices = offices;
    this.absent = absent;
    this.caller = caller;
    this.acts = acts;
  }

  /**
   * A ticket that comes again with other words than the case knows brings a message. Where the case
   * takes none any more, whoever brings it hears which case that is and what to do with the words.
   */
  public void takeIfNew(Consultation consultation, String text, Act act) {
    takeIfNew(consultation, text, Side.of(caller).party(), act);
  }

  /** The same for who is not the caller. */
  public void takeIfNew(Consultation consultation, String text, Party by, Act act) {
    if (known.withNewWords(List.of(new KnownTicket(consultation.id(), text))).isEmpty()) {
      return;
    }
    if (!consultation.takesInput()) {
      throw CASE_ENDED
          .refusal(whatToDoWithTheWords(consultation))
          .with("consultationId", consultation.id())
          .about(consultation.id().toString());
    }
    take(consultation, text, RequestLink.NONE, by, act);
  }

  private static Wording whatToDoWithTheWords(Consultation consultation) {
    return new Wording(
        "%s sudah berakhir dan kata-kata ini tidak dicatat: buka kembali lalu kirim lagi, atau kirim sebagai part berikutnya"
            .formatted(consultation.number()),
        "%s has ended and these words are not in the books: reopen it and send them again, or send them as the next part"
            .formatted(consultation.number()));
  }

  /** After the silence no request is open any more: the words count, their link does not. */
  void take(Consultation consultation, String text, RequestLink stated, Act act) {
    take(consultation, text, stated, Side.of(caller).party(), act);
  }

  /** A case that refuses the words keeps none of them, though the caller may go on and commit. */
  private void take(Consultation consultation, String text, RequestLink stated, Party by, Act act) {
    var hadEnded = consultation.hasEnded();
    var link = hadEnded ? RequestLink.NONE : stated;
    var words = new Content(text);
    var message =
        new StakeholderMessage(Ids.next(), link.requestId(), link.itemId(), words.digest(), by);
    var today = offices.of(consultation.officeCode()).dateOf(act.occurredAt());
    var entries = consultation.receiveInput(message, today, act);
    contents.persist(words);
    messages.persist(new Message(consultation, message, words.id(), act));
    acts.record(act, entries);
    if (hadEnded) {
      absent.letGo(consultation, act);
    }
  }
}
