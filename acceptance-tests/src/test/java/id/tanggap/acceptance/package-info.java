/** The standard executed from outside: the packaged services, real parts, public interfaces. */
@NullMarked
package id.tanggap.acceptance;

import org.jspecify.annotations.NullMarked;
