@NullMarked
package id.tanggap.consultation.document;

import org.jspecify.annotations.NullMarked;
