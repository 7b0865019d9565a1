/**
 * One question of an officer to a section head, from its raising to an answer or a withdrawal
 * (FF-7a, ON-6a, A-9).
 */
@NullMarked
package id.tanggap.escalation.escalation;

import org.jspecify.annotations.NullMarked;
