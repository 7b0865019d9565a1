/** How a case ends without a response, goes on after its end, and is rated (rows 15 to 19). */
@NullMarked
package id.tanggap.consultation.consultation.cycle;

import org.jspecify.annotations.NullMarked;
