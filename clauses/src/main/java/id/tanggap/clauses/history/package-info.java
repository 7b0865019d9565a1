/**
 * What can befall one classified question and its escalations, up to a few events of each, by the
 * transition tables and without a service; and every order in which a service may meet both.
 */
@NullMarked
package id.tanggap.clauses.history;

import org.jspecify.annotations.NullMarked;
