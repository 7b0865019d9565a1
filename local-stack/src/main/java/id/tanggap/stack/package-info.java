/**
 * The whole of Tanggap on one machine without containers: what starts, in which order, on which
 * ports.
 */
@NullMarked
package id.tanggap.stack;

import org.jspecify.annotations.NullMarked;
