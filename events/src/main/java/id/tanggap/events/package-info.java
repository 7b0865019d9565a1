/** The public event contract of Tanggap: what each service publishes, one record per event type. */
@NullMarked
package id.tanggap.events;

import org.jspecify.annotations.NullMarked;
