/** What stakeholders write about their case (FF-5b, ON-4). */
@NullMarked
package id.tanggap.consultation.consultation.message;

import org.jspecify.annotations.NullMarked;
