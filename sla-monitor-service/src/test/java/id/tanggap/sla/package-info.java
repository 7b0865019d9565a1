/** Tests of the service as a whole. */
@NullMarked
package id.tanggap.sla;

import org.jspecify.annotations.NullMarked;
