/**
 * complaint-service: complaints, suggestions and comments on the service (COMP-0 to COMP-4b), and
 * the wall around them.
 */
@NullMarked
package id.tanggap.complaint;

import org.jspecify.annotations.NullMarked;
