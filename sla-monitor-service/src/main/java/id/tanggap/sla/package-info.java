/** Clocks: what is owed until when, and what became of it. */
@NullMarked
package id.tanggap.sla;

import org.jspecify.annotations.NullMarked;
