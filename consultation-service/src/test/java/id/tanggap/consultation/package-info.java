/** The consultation part of the standard, told from outside against the running service. */
@NullMarked
package id.tanggap.consultation;

import org.jspecify.annotations.NullMarked;
