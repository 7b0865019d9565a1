/** Deadlines worked out for anybody who asks, without a case. */
@NullMarked
package id.tanggap.sla.preview;

import org.jspecify.annotations.NullMarked;
