/** Who is calling, from the token alone. */
@NullMarked
package id.tanggap.api.caller;

import org.jspecify.annotations.NullMarked;
