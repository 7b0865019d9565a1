/** Retention from outside. */
@NullMarked
package id.tanggap.complaint.retention;

import org.jspecify.annotations.NullMarked;
