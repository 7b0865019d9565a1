/** Papers and information asked of the stakeholder (FF-5, ON-4). */
@NullMarked
package id.tanggap.consultation.consultation.requests;

import org.jspecify.annotations.NullMarked;
