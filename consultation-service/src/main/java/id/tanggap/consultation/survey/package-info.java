/**
 * What stakeholders think of the service (PermenPANRB 14/2017): nine elements, their index and its
 * grade, by quarters that are over and never of fewer than five answers.
 */
@NullMarked
package id.tanggap.consultation.survey;

import org.jspecify.annotations.NullMarked;
