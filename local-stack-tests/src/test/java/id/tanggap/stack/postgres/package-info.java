/** What the local stack promises of postgres, tried on the real server. */
@NullMarked
package id.tanggap.stack.postgres;

import org.jspecify.annotations.NullMarked;
