/** The events of other services that this one could not apply, in an administrator's hands. */
@NullMarked
package id.tanggap.api.parking;

import org.jspecify.annotations.NullMarked;
