/** One key, one effect: repeated commands replay the first answer. */
@NullMarked
package id.tanggap.api.idempotency;

import org.jspecify.annotations.NullMarked;
