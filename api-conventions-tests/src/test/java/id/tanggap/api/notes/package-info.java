/** A small application that keeps notes, so that the conventions have something to hold for. */
@NullMarked
package id.tanggap.api.notes;

import org.jspecify.annotations.NullMarked;
