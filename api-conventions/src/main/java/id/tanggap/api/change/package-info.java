/** What happened meanwhile to the thing whose state stands in a caller's way. */
@NullMarked
package id.tanggap.api.change;

import org.jspecify.annotations.NullMarked;
