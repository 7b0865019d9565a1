/**
 * Sections of an office and the appointments that say who heads them on which dates (FF-7a3, A-10).
 */
@NullMarked
package id.tanggap.escalation.section;

import org.jspecify.annotations.NullMarked;
