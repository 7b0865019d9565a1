/** An administrator and the events that could not be applied. */
@NullMarked
package id.tanggap.api.parking;

import org.jspecify.annotations.NullMarked;
