/** Sends sample cases through the public APIs of a running stack and checks where they end. */
@NullMarked
package id.tanggap.demo;

import org.jspecify.annotations.NullMarked;
