/**
 * escalation-service: what an officer asks the head of the section concerned (FF-7a, ON-6a), and
 * who heads which section on which dates.
 */
@NullMarked
package id.tanggap.escalation;

import org.jspecify.annotations.NullMarked;
