/**
 * One complaint, suggestion or comment, from its receipt to an answer or another end (COMP-0 to
 * COMP-4b), and who may see it.
 */
@NullMarked
package id.tanggap.complaint.complaint;

import org.jspecify.annotations.NullMarked;
