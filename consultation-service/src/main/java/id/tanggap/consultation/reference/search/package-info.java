/** Finding the reference that answers a question (FF-4, ON-3), as of a date. */
@NullMarked
package id.tanggap.consultation.reference.search;

import org.jspecify.annotations.NullMarked;
