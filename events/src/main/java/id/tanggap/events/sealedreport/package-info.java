/**
 * Events of the sealed store of complaint-service, for the integrity officer's eyes: an id, a day,
 * a destination, and nothing that says whose words they were or about whom.
 */
@NullMarked
package id.tanggap.events.sealedreport;

import org.jspecify.annotations.NullMarked;
