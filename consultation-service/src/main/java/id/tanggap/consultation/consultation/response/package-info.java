/** The response, with which a consultation is RESOLVED (FF-6, ON-5, PROD-1). */
@NullMarked
package id.tanggap.consultation.consultation.response;

import org.jspecify.annotations.NullMarked;
