/**
 * Requests of people about their own data: access, correction, erasure, restriction, each answered
 * within 72 hours (UU PDP 27/2022). What is asked for is done where the data is kept.
 */
@NullMarked
package id.tanggap.complaint.request;

import org.jspecify.annotations.NullMarked;
