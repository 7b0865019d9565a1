@NullMarked
package id.tanggap.consultation.exchange.imports;

import org.jspecify.annotations.NullMarked;
