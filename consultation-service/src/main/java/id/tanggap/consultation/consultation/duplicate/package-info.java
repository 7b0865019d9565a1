/** What may have been asked before: a hint to whoever asks or takes a question in. */
@NullMarked
package id.tanggap.consultation.consultation.duplicate;

import org.jspecify.annotations.NullMarked;
