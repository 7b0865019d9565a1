/** Free text, kept apart from the journal so that it can be erased. */
@NullMarked
package id.tanggap.consultation.content;

import org.jspecify.annotations.NullMarked;
