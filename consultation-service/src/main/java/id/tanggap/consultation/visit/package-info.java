/** Visits to the office: the waiting room and the desk (FF-1a). */
@NullMarked
package id.tanggap.consultation.visit;

import org.jspecify.annotations.NullMarked;
