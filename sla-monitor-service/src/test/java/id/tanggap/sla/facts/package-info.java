/** Facts of cases for tests that need no database. */
@NullMarked
package id.tanggap.sla.facts;

import org.jspecify.annotations.NullMarked;
