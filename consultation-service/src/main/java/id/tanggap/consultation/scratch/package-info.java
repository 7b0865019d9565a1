/** Files that live no longer than a request, or than the process that reads them. */
@NullMarked
package id.tanggap.consultation.scratch;

import org.jspecify.annotations.NullMarked;
