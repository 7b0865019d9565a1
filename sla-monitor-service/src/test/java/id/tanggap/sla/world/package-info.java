/**
 * The world around the service in its tests: time set by hand, two services that tell their news.
 */
@NullMarked
package id.tanggap.sla.world;

import org.jspecify.annotations.NullMarked;
