/** What somebody takes home of a question: number, code, promise, and that it costs nothing. */
@NullMarked
package id.tanggap.consultation.receipt;

import org.jspecify.annotations.NullMarked;
