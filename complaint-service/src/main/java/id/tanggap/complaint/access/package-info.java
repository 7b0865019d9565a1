/**
 * How a reporter without an account comes back: by number and receipt, for a short time, and as
 * slowly for a wrong guess as for a right one.
 */
@NullMarked
package id.tanggap.complaint.access;

import org.jspecify.annotations.NullMarked;
