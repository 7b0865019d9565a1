/** Texts that people wrote, as they may be stored. */
@NullMarked
package id.tanggap.api.text;

import org.jspecify.annotations.NullMarked;
