/** Tests of the feature. */
@NullMarked
package id.tanggap.sla.clock;

import org.jspecify.annotations.NullMarked;
