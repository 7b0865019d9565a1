/** The registers from inside: what happens to them at a start. */
@NullMarked
package id.tanggap.consultation.register;

import org.jspecify.annotations.NullMarked;
