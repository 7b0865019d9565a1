/** Profiles of whom the office serves (FF-1b, ON-2x). */
@NullMarked
package id.tanggap.consultation.stakeholder;

import org.jspecify.annotations.NullMarked;
