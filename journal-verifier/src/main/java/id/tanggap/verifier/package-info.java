/** Recomputes the hash chains of a journal; shares no code with what writes them. */
@NullMarked
package id.tanggap.verifier;

import org.jspecify.annotations.NullMarked;
