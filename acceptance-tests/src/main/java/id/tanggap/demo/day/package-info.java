/** The scripted working day: twelve situations of the desk, played through the public APIs. */
@NullMarked
package id.tanggap.demo.day;

import org.jspecify.annotations.NullMarked;
