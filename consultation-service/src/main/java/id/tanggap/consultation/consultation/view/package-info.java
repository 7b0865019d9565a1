/** Queue, detail and timeline of consultations for those who may see them. */
@NullMarked
package id.tanggap.consultation.consultation.view;

import org.jspecify.annotations.NullMarked;
