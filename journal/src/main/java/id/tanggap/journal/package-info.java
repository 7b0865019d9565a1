/** Append, chain, publish, receive: no event lost, effects once, tampering shows. */
@NullMarked
package id.tanggap.journal;

import org.jspecify.annotations.NullMarked;
