/** What every OpenAPI document here says the same way. */
@NullMarked
package id.tanggap.api.openapi;

import org.jspecify.annotations.NullMarked;
