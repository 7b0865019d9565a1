/** The system from images is the system of the local stack. */
@NullMarked
package id.tanggap.stack.compose;

import org.jspecify.annotations.NullMarked;
