@NullMarked
package id.tanggap.consultation.scratch;

import org.jspecify.annotations.NullMarked;
