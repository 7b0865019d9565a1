/** The one secret of this service, and what is encrypted and signed with keys made of it. */
@NullMarked
package id.tanggap.complaint.secret;

import org.jspecify.annotations.NullMarked;
