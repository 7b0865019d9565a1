/** What the local stack promises, tried on real servers. */
@NullMarked
package id.tanggap.stack;

import org.jspecify.annotations.NullMarked;
