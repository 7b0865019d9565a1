/** Tests of the feature. */
@NullMarked
package id.tanggap.sla.preview;

import org.jspecify.annotations.NullMarked;
