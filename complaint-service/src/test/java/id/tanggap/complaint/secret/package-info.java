/** Words under keys. */
@NullMarked
package id.tanggap.complaint.secret;

import org.jspecify.annotations.NullMarked;
