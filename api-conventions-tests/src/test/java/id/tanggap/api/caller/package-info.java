/** Who is calling. */
@NullMarked
package id.tanggap.api.caller;

import org.jspecify.annotations.NullMarked;
