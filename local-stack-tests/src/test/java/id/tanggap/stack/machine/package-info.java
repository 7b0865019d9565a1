/** What the local stack promises of its processes and files on this machine. */
@NullMarked
package id.tanggap.stack.machine;

import org.jspecify.annotations.NullMarked;
