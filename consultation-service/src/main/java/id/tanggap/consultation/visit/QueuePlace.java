package id.tanggap.consultation.visit;

import java.time.LocalDate;

/** A place in the line of one office on one day, counted from 1. */
record QueuePlace(String officeCode, LocalDate day, int number) {}
