/** One key, one effect. */
@NullMarked
package id.tanggap.api.idempotency;

import org.jspecify.annotations.NullMarked;
