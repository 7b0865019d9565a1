/** Who the caller is here and what waits for it today. */
@NullMarked
package id.tanggap.consultation.inbox;

import org.jspecify.annotations.NullMarked;
