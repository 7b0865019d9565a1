/** After every class of tests, each deadline that came about in it is counted again. */
@NullMarked
package id.tanggap.sla.judge;

import org.jspecify.annotations.NullMarked;
