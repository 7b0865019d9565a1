/** Tests of the feature. */
@NullMarked
package id.tanggap.sla.overview;

import org.jspecify.annotations.NullMarked;
