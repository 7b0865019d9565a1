/** Tests of what slows down who tries too often. */
@NullMarked
package id.tanggap.api.throttle;

import org.jspecify.annotations.NullMarked;
