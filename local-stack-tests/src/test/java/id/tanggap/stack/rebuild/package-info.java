/** That a rebuilt projection is compared to the last row. */
@NullMarked
package id.tanggap.stack.rebuild;

import org.jspecify.annotations.NullMarked;
