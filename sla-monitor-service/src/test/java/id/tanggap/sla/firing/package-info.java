/** Tests of the feature. */
@NullMarked
package id.tanggap.sla.firing;

import org.jspecify.annotations.NullMarked;
