/** The wall: for whom it is meant, a complaint does not exist. */
@NullMarked
package id.tanggap.complaint.wall;

import org.jspecify.annotations.NullMarked;
