/** Promises, progress reports, referrals, and the closing of visits (FF-7b, FF-7c, ON-6). */
@NullMarked
package id.tanggap.consultation.consultation.followup;

import org.jspecify.annotations.NullMarked;
