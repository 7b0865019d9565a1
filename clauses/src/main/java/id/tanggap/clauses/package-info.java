/** The clauses of the service standard, and the map from each to the tests that prove it. */
@NullMarked
package id.tanggap.clauses;

import org.jspecify.annotations.NullMarked;
