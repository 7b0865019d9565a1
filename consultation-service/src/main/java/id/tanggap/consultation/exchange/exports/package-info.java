/** R2a: tickets with their answers and states, as HAI CSO writes them down. */
@NullMarked
package id.tanggap.consultation.exchange.exports;

import org.jspecify.annotations.NullMarked;
