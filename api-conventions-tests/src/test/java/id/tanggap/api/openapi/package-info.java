/** The document of the API. */
@NullMarked
package id.tanggap.api.openapi;

import org.jspecify.annotations.NullMarked;
