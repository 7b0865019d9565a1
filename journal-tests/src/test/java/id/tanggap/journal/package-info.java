/** The journal against a real database and a real broker. */
@NullMarked
package id.tanggap.journal;

import org.jspecify.annotations.NullMarked;
