/** Query parameters: a value that cannot be read is named in a problem, not "not found". */
@NullMarked
package id.tanggap.api.query;

import org.jspecify.annotations.NullMarked;
