/** Registers of offices, topics (each with its section, FF-7a3) and officers. */
@NullMarked
package id.tanggap.consultation.register;

import org.jspecify.annotations.NullMarked;
