/** The stage of the tests: people with tokens, reporters without, a clock set by hand. */
@NullMarked
package id.tanggap.complaint.stage;

import org.jspecify.annotations.NullMarked;
