/** Lists by keyset: conditions, cursors, limits, pages. */
@NullMarked
package id.tanggap.api.page;

import org.jspecify.annotations.NullMarked;
