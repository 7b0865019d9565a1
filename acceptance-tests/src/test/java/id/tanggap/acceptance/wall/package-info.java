/** The system through the eyes of somebody who must not learn of a complaint. */
@NullMarked
package id.tanggap.acceptance.wall;

import org.jspecify.annotations.NullMarked;
