/** Lists by keyset. */
@NullMarked
package id.tanggap.api.page;

import org.jspecify.annotations.NullMarked;
