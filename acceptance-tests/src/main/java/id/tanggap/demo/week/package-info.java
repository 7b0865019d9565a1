/** The working week in fast time: its deadlines watched on the live stream, each explained. */
@NullMarked
package id.tanggap.demo.week;

import org.jspecify.annotations.NullMarked;
