/** In which form an answer goes: JSON, a page to print, or plain text. */
@NullMarked
package id.tanggap.api.form;

import org.jspecify.annotations.NullMarked;
