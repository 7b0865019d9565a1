/** R2a: files of HAI CSO tickets, taken into the books row by row. */
@NullMarked
package id.tanggap.consultation.exchange.imports;

import org.jspecify.annotations.NullMarked;
