/** The words the specification is written in: people, time, and what they do. */
@NullMarked
package id.tanggap.consultation.testing;

import org.jspecify.annotations.NullMarked;
