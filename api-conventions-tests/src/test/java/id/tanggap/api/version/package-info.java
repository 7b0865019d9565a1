/** ETag and If-Match. */
@NullMarked
package id.tanggap.api.version;

import org.jspecify.annotations.NullMarked;
