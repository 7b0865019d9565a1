/** The public APIs of a running stack, entered as the people of the office. */
@NullMarked
package id.tanggap.demo.api;

import org.jspecify.annotations.NullMarked;
