/** What the second judge lets pass, and what it does not. */
@NullMarked
package id.tanggap.recount;

import org.jspecify.annotations.NullMarked;
