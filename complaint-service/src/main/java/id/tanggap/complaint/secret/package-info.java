/** The secrets of this service, and what is encrypted and signed with keys made of them. */
@NullMarked
package id.tanggap.complaint.secret;

import org.jspecify.annotations.NullMarked;
