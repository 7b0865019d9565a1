/** Several processes of one service at the same clocks, one killed, one with a clock of its own. */
@NullMarked
package id.tanggap.acceptance.instances;

import org.jspecify.annotations.NullMarked;
