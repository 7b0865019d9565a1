package id.tanggap.consultation.consultation.response;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.content.Contents;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** PROD-1, origin HISTORICAL: answers that were given before their case came into these books. */
@ApplicationScoped
public class HistoricalAnswers {

  private final Contents contents;
  private final GivenResponses responses;

  HistoricalAnswers(Contents contents, GivenResponses responses) {
    this.contents = contents;
    this.responses = responses;
  }

  /** Ends a new case with these words, at the time of the act; to be kept once the case is. */
  public HistoricalAnswer enter(Consultation consultation, String text, Act act) {
    var words = contents.keep(text);
    var given =
        new ResponseRequest(
            text, ResolutionOutcome.ANSWERED, Medium.HAI_CSO, null, null, null, null, null);
    var response = new GivenResponse(consultation, given, words.id(), act);
    var entries = consultation.arriveResolved(response.reply(words.digest()), act);
    return new HistoricalAnswer(response, entries);
  }

  /** Keeps answers whose cases are kept. */
  public void keep(List<HistoricalAnswer> answers) {
    responses.persist(answers.stream().map(HistoricalAnswer::response));
  }

  /** An answer, and what of it has to be journalled. */
  public static final class HistoricalAnswer {
    private final GivenResponse response;
    private final List<Entry> entries;

    HistoricalAnswer(GivenResponse response, List<Entry> entries) {
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
