/** A real Kafka broker (KRaft) inside this JVM, with the topics of the event contract. */
@NullMarked
package id.tanggap.stack.kafka;

import org.jspecify.annotations.NullMarked;
