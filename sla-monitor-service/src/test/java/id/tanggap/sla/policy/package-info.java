/** Policies as the API shows them. */
@NullMarked
package id.tanggap.sla.policy;

import org.jspecify.annotations.NullMarked;
