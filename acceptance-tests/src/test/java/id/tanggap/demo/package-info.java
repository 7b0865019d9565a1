/** The demonstration's own judgement. */
@NullMarked
package id.tanggap.demo;

import org.jspecify.annotations.NullMarked;
