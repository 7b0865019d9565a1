/** How tickets are read. */
@NullMarked
package id.tanggap.consultation.exchange.layout;

import org.jspecify.annotations.NullMarked;
