/** How somebody without an account comes back. */
@NullMarked
package id.tanggap.complaint.access;

import org.jspecify.annotations.NullMarked;
