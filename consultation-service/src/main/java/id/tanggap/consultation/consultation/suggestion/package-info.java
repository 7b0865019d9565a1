/**
 * Where the answer to a question may be found: references, and answers given before (FF-4, ON-3).
 */
@NullMarked
package id.tanggap.consultation.consultation.suggestion;

import org.jspecify.annotations.NullMarked;
