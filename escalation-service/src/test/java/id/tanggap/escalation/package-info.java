/** What the whole service promises: walls, shapes, documents. */
@NullMarked
package id.tanggap.escalation;

import org.jspecify.annotations.NullMarked;
