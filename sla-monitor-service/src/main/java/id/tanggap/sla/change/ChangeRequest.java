package id.tanggap.sla.change;

import id.tanggap.sla.basis.Basis;
import id.tanggap.sla.calendar.CalendarChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/** What one document changes in a calendar; a decree for a whole year is one change. */
record ChangeRequest(
    @NotNull @Basis String basis,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid EntryRequest> entries) {

  CalendarChange change() {
    return new CalendarChange(
        basis,
        IntStream.range(0, entries.size())
            .mapToObj(index -> entries.get(index).entry("entries[" + index + "]"))
            .toList());
  }
}
