/** What a request body may be: JSON of a bounded size, in the shape that was asked for. */
@NullMarked
package id.tanggap.api.body;

import org.jspecify.annotations.NullMarked;
