/**
 * The wall around complaints: who asks is said to the database in each transaction, and whom a
 * complaint may never reach is worked out there.
 */
@NullMarked
package id.tanggap.complaint.wall;

import org.jspecify.annotations.NullMarked;
