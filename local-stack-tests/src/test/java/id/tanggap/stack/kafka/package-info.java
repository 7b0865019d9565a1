/** What the local stack promises of kafka, tried on the real server. */
@NullMarked
package id.tanggap.stack.kafka;

import org.jspecify.annotations.NullMarked;
