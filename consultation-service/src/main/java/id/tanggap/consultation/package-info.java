/** The consultation service: questions of stakeholders, from their receipt to RESOLVED (KEP-57). */
@NullMarked
package id.tanggap.consultation;

import org.jspecify.annotations.NullMarked;
