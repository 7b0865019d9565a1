/** What slows down who tries too often, and nobody else. */
@NullMarked
package id.tanggap.api.throttle;

import org.jspecify.annotations.NullMarked;
