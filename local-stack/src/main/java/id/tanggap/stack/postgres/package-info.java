/** A real PostgreSQL server with one database and two roles for each service, fsync on. */
@NullMarked
package id.tanggap.stack.postgres;

import org.jspecify.annotations.NullMarked;
