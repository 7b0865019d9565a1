/** Tests of the index by itself. */
@NullMarked
package id.tanggap.consultation.survey;

import org.jspecify.annotations.NullMarked;
