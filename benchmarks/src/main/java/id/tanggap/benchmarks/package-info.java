/** Speed of the main paths, as a ratio to the same statements without the product around them. */
@NullMarked
package id.tanggap.benchmarks;

import org.jspecify.annotations.NullMarked;
