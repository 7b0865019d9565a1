/**
 * What has outlived its time goes, batch by batch, and a run that is killed goes on where it was.
 */
@NullMarked
package id.tanggap.api.retention;

import org.jspecify.annotations.NullMarked;
