package id.tanggap.consultation.consultation.response;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.content.Contents;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** PROD-1: answers that were given before their case came into these books. */
@ApplicationScoped
public class EarlierAnswers {

  private final Contents contents;
  private final GivenResponses responses;

  EarlierAnswers(Contents contents, GivenResponses responses) {
    this.contents = contents;
    this.responses = responses;
  }

  /** Ends a new case with these words, at the time of the act; to be kept once the case is. */
  public EarlierAnswer enter(Consultation consultation, String text, Act act) {
    var words = contents.keep(text);
    var given =
        new ResponseRequest(
            text, ResolutionOutcome.ANSWERED, Medium.HAI_CSO, null, null, null, null, null);
    var response = new GivenResponse(consultation, given, words.id(), act);
    var entries = consultation.arriveResolved(response.reply(words.digest()), act);
    return new EarlierAnswer(response, entries);
  }

  /** Keeps answers whose cases are kept. */
  public void keep(List<EarlierAnswer> answers) {
    responses.persist(answers.stream().map(EarlierAnswer::response));
  }

  /** An answer, and what of it has to be journalled. */
  public static final class EarlierAnswer {
    private final GivenResponse response;
    private final List<Entry> entries;

    EarlierAnswer(GivenResponse response, List<Entry> entries) {
      this.response = response;
      this.entries = entries;
    }

    public List<Entry> entries() {
      return entries;
    }

    GivenResponse response() {
      return response;
    }
  }
}
