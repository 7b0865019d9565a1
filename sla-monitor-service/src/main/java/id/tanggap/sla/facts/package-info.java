/**
 * What is known of each case, learnt from the events of three services in whatever order they come
 * (A-6).
 */
@NullMarked
package id.tanggap.sla.facts;

import org.jspecify.annotations.NullMarked;
