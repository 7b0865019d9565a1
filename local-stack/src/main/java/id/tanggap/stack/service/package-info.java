/** The services of Tanggap, each in a JVM of its own. */
@NullMarked
package id.tanggap.stack.service;

import org.jspecify.annotations.NullMarked;
