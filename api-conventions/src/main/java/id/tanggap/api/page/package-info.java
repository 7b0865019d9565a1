/** Lists by keyset: cursors, limits, pages. */
@NullMarked
package id.tanggap.api.page;

import org.jspecify.annotations.NullMarked;
