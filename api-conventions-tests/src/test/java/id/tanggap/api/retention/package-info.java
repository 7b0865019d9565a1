/** What has outlived its time goes, whatever else fails. */
@NullMarked
package id.tanggap.api.retention;

import org.jspecify.annotations.NullMarked;
