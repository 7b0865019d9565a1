/**
 * What has outlived its time is erased, by one command and a batch at a time (UU PDP 42 to 44). How
 * long something is kept is a setting of the office.
 */
@NullMarked
package id.tanggap.complaint.retention;

import org.jspecify.annotations.NullMarked;
