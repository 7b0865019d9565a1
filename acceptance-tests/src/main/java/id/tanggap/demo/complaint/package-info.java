/** Complaints of a file: filed, taken through the office, and looked at by everybody. */
@NullMarked
package id.tanggap.demo.complaint;

import org.jspecify.annotations.NullMarked;
