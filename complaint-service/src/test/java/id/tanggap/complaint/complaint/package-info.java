/** What happens to a complaint, told from outside. */
@NullMarked
package id.tanggap.complaint.complaint;

import org.jspecify.annotations.NullMarked;
