/** The one hash by which services tell texts, files and secrets apart. */
@NullMarked
package id.tanggap.api.hash;

import org.jspecify.annotations.NullMarked;
