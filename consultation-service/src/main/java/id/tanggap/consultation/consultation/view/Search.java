package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.consultation.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consultations the caller may see whose question or response has all words of a search: first
 * those that ask it, then those where only an answer says it, each by nearest deadline. No case of
 * anybody else has a part in the order.
 */
@ApplicationScoped
class Search {

  private final VisibleConsultations consultations;

  Search(VisibleConsultations consultations) {
    this.consultations = consultations;
  }

  Page<QueueItem> page(String words, QueueFilter filter, Limit limit, @Nullable Cursor cursor) {
    var start =
        cursor == null ? SearchPosition.startOf(FoundIn.QUESTION) : SearchPosition.in(cursor);
    var found = new ArrayList<Found>(found(words, filter, start, limit.plusOne()));
    var missing = limit.plusOne() - found.size();
    if (missing > 0 && start.place() == FoundIn.QUESTION) {
      var next = SearchPosition.startOf(FoundIn.RESPONSE_ONLY);
      found.addAll(found(words, filter, next, missing));
    }
    return consultations.shown(Page.of(found, limit, Found::position).map(Found::consultation));
  }

  private List<Found> found(String words, QueueFilter filter, SearchPosition from, int most) {
    var conditions = consultations.narrowed(filter);
    conditions.add(from.place().condition(), "search", words);
    if (from.after() != null) {
      from.after().narrow(conditions);
    }
    return consultations.first(most, conditions, QueuePosition.ORDER).stream()
        .map(it -> new Found(from.place(), it))
        .toList();
  }

  private record Found(FoundIn place, Consultation consultation) {
    Cursor position() {
      return SearchPosition.cursor(place, consultation);
    }
  }
}
