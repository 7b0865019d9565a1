/** After a change of secrets. */
@NullMarked
package id.tanggap.complaint.rotation;

import org.jspecify.annotations.NullMarked;
