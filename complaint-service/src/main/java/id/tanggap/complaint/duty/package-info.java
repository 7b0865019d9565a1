/** What the head of an office and its administrators owe people about personal data (UU PDP). */
@NullMarked
package id.tanggap.complaint.duty;

import org.jspecify.annotations.NullMarked;
