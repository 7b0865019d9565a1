/** Who holds a consultation: given to an officer, released, left behind by who is away (row 4). */
@NullMarked
package id.tanggap.consultation.consultation.assignment;

import org.jspecify.annotations.NullMarked;
