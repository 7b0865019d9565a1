/**
 * The stage of the tests: people with tokens, a clock set by hand, news from consultation-service.
 */
@NullMarked
package id.tanggap.escalation.stage;

import org.jspecify.annotations.NullMarked;
