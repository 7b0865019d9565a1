/**
 * Papers that stakeholders hand in, seen by who handles their case and by nobody else (FF-5, ON-4).
 */
@NullMarked
package id.tanggap.consultation.document;

import org.jspecify.annotations.NullMarked;
