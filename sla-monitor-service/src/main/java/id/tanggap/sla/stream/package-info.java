/**
 * The live stream: all public events as Server-Sent Events, each once and in order, resumed where
 * it broke off on any instance.
 */
@NullMarked
package id.tanggap.sla.stream;

import org.jspecify.annotations.NullMarked;
