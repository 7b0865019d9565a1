package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.register.Office;

/** Where and when a question arrives, and under which number it would go into the books. */
record Arrival(Office office, Act act, String number) {}
