/** ETag and If-Match: what a caller has seen of a resource. */
@NullMarked
package id.tanggap.api.version;

import org.jspecify.annotations.NullMarked;
