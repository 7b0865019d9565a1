/**
 * One clock per obligation of a case: it runs, pauses, is met, missed or cancelled (FF-7b3, ON-6b).
 */
@NullMarked
package id.tanggap.sla.clock;

import org.jspecify.annotations.NullMarked;
