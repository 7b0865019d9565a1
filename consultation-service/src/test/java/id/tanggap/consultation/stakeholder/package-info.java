/** What is kept of a stakeholder. */
@NullMarked
package id.tanggap.consultation.stakeholder;

import org.jspecify.annotations.NullMarked;
