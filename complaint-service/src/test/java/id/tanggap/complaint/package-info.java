/** The promises of complaint-service, kept against real PostgreSQL and Kafka. */
@NullMarked
package id.tanggap.complaint;

import org.jspecify.annotations.NullMarked;
