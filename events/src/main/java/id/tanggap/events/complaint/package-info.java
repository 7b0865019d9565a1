/**
 * Events of complaint-service. Who complained, about whom and who works on it is in none of them.
 */
@NullMarked
package id.tanggap.events.complaint;

import org.jspecify.annotations.NullMarked;
