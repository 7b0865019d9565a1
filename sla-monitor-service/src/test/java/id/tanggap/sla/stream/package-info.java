/** The live stream, listened to from outside. */
@NullMarked
package id.tanggap.sla.stream;

import org.jspecify.annotations.NullMarked;
