/** Requests for the own data from outside. */
@NullMarked
package id.tanggap.complaint.request;

import org.jspecify.annotations.NullMarked;
