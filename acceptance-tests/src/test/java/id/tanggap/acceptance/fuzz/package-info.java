/**
 * Makes requests from an OpenAPI document, and spoils them by chance; the seed says which chance.
 */
@NullMarked
package id.tanggap.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
