/** What a refusal tells of changes. */
@NullMarked
package id.tanggap.api.change;

import org.jspecify.annotations.NullMarked;
