/** Which answers rest on a reference that says something else by now (FF-4, ON-3). */
@NullMarked
package id.tanggap.consultation.consultation.citation;

import org.jspecify.annotations.NullMarked;
