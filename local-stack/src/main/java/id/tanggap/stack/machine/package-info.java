/**
 * What every part of the stack needs of the machine it runs on: folders, ports, processes, secrets.
 */
@NullMarked
package id.tanggap.stack.machine;

import org.jspecify.annotations.NullMarked;
