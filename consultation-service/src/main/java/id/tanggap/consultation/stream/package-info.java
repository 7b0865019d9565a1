/** Answers that are read from the books while they are sent, and how many of them at once. */
@NullMarked
package id.tanggap.consultation.stream;

import org.jspecify.annotations.NullMarked;
