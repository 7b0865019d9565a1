package id.tanggap.demo;

import id.tanggap.demo.api.Person;

/** A sample that has become a case of the running system, and who holds it. */
record Case(Sample sample, String id, String number, Person officer) {}
