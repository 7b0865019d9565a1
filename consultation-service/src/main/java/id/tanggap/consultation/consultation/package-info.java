/** The consultation: what happened to it, and what it therefore allows. */
@NullMarked
package id.tanggap.consultation.consultation;

import org.jspecify.annotations.NullMarked;
