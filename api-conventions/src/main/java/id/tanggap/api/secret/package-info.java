/** Secrets of an installation, and the keys made of them. */
@NullMarked
package id.tanggap.api.secret;

import org.jspecify.annotations.NullMarked;
