/** Escalations as officers and heads live them. */
@NullMarked
package id.tanggap.escalation.escalation;

import org.jspecify.annotations.NullMarked;
