/** The working of a deadline as the API tells it. */
@NullMarked
package id.tanggap.sla.derivation;

import org.jspecify.annotations.NullMarked;
