/**
 * What is known of the office's people: who works in which section, heads one, holds a post or held
 * a consultation. Learnt from the events of other services; no names.
 */
@NullMarked
package id.tanggap.complaint.people;

import org.jspecify.annotations.NullMarked;
