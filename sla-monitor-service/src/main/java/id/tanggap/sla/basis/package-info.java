/** The document by which a rule was changed, named so that it can be published for ever. */
@NullMarked
package id.tanggap.sla.basis;

import org.jspecify.annotations.NullMarked;
