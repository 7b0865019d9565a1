/** Makes what a service has learnt of others again, from the first event on, and compares. */
@NullMarked
package id.tanggap.stack.rebuild;

import org.jspecify.annotations.NullMarked;
