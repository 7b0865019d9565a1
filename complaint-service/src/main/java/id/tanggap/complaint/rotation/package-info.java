/** After a change of secrets everything that was kept is wrapped anew. */
@NullMarked
package id.tanggap.complaint.rotation;

import org.jspecify.annotations.NullMarked;
