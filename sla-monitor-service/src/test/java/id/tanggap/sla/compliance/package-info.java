/** How well the promises were kept, in figures that everybody can count again. */
@NullMarked
package id.tanggap.sla.compliance;

import org.jspecify.annotations.NullMarked;
